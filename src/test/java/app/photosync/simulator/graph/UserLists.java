package app.photosync.simulator.graph;

import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of users, by the beginning of their sign-in names; what does not fit into one answer is promised by a link that leads nowhere
 * here.
 */
final class UserLists {

    private static final Pattern BEGINNING = Pattern.compile("startswith\\(userPrincipalName,\\s*'(?<text>[^']*)'\\)",
            Pattern.CASE_INSENSITIVE);
    private static final int PAGE = 100;

    private UserLists() {
    }

    static GraphAnswer answer(GraphRequest request, SimulatedTenant tenant) {
        Matcher filter = BEGINNING.matcher(request.query().getOrDefault("$filter", ""));
        if (!filter.matches()) {
            return GraphErrors.unsupportedFilter(request.query().getOrDefault("$filter", ""));
        }
        String beginning = filter.group("text").toLowerCase(Locale.ROOT);
        List<SimulatedUser> found = tenant.users().stream()
                .filter(user -> user.userPrincipalName().toLowerCase(Locale.ROOT).startsWith(beginning)).toList();
        int page = Integer.parseInt(request.query().getOrDefault("$top", "" + PAGE));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("value", found.stream().limit(page).map(user -> UserAnswers.entry(user, request.select())).toList());
        if (found.size() > page) {
            answer.put("@odata.nextLink", "https://graph.microsoft.com/v1.0/users?$skiptoken=x");
        }
        return GraphAnswer.Json.ok(answer);
    }
}
