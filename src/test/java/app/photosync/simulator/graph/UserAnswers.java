package app.photosync.simulator.graph;

import app.photosync.simulator.tenant.SimulatedUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A directory entry as Graph shows it: a few properties by default, the others only when they are selected. */
final class UserAnswers {

    private static final List<String> BY_DEFAULT = List.of("displayName", "mail", "preferredLanguage", "userPrincipalName", "id");

    private UserAnswers() {
    }

    /** As an entry of a list; what is not known is left out. */
    static Map<String, Object> entry(SimulatedUser user, Optional<List<String>> select) {
        Map<String, Object> known = properties(user);
        known.keySet().retainAll(select.orElse(BY_DEFAULT));
        return known;
    }

    static GraphAnswer of(SimulatedUser user, Optional<List<String>> select) {
        Map<String, Object> known = properties(user);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("@odata.context", "https://graph.microsoft.com/v1.0/$metadata#users/$entity");
        for (String name : select.orElse(BY_DEFAULT)) {
            if (!known.containsKey(name)) {
                return GraphErrors.unknownSegment(name);
            }
            shown.put(name, known.get(name));
        }
        return GraphAnswer.Json.ok(shown);
    }

    private static Map<String, Object> properties(SimulatedUser user) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", user.id());
        properties.put("displayName", user.displayName());
        properties.put("givenName", user.displayName().split(" ")[0]);
        properties.put("userPrincipalName", user.userPrincipalName());
        properties.put("mail", user.userPrincipalName());
        properties.put("preferredLanguage", user.preferredLanguage().orElse(null));
        properties.put("userType", user.userType());
        properties.put("accountEnabled", user.accountEnabled());
        properties.put("assignedPlans", user.assignedPlans().stream().map(UserAnswers::plan).toList());
        return properties;
    }

    private static Map<String, Object> plan(String service) {
        return Map.of("assignedDateTime", "2021-01-01T00:00:00Z", "capabilityStatus", "Enabled", "service", service,
                "servicePlanId", UUID.nameUUIDFromBytes(service.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString());
    }
}
