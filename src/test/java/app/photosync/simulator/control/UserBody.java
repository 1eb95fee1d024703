package app.photosync.simulator.control;

import app.photosync.simulator.tenant.Mailbox;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedUser;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A person as the control API writes it. What {@link #of} gives, {@link #read} takes. */
final class UserBody {

    private UserBody() {
    }

    static SimulatedUser read(String id, JsonNode body) throws BadControlBody {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new BadControlBody("aadObjectId", "must be a GUID in lower case");
        }
        Fields fields = Fields.of(body, "userPrincipalName", "displayName", "userType", "accountEnabled", "preferredLanguage",
                "mailbox", "assignedPlans",
                "microsoft365Photo", "sharePoint");
        return new SimulatedUser(id,
                fields.matching("userPrincipalName", "user-" + id.substring(0, 8) + "@contoso.com", "[^@\\s]+@[^@\\s]+"),
                fields.text("displayName", "User " + id.substring(0, 8)),
                fields.matching("userType", "Member", "Member|Guest"),
                fields.flag("accountEnabled", true),
                fields.nullableText("preferredLanguage", Optional.of("en-US")),
                fields.oneOf("mailbox", Mailbox.ONLINE, Mailbox.values(), Mailbox::wireName),
                fields.texts("assignedPlans", List.of("exchange", "SharePoint")),
                fields.base64("microsoft365Photo").map(SimulatedPicture::of),
                SharePointBody.read(fields));
    }

    static Map<String, Object> of(SimulatedUser user) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("userPrincipalName", user.userPrincipalName());
        body.put("displayName", user.displayName());
        body.put("userType", user.userType());
        body.put("accountEnabled", user.accountEnabled());
        body.put("preferredLanguage", user.preferredLanguage().orElse(null));
        body.put("mailbox", user.mailbox().wireName());
        body.put("assignedPlans", user.assignedPlans());
        body.put("microsoft365Photo", base64(user.microsoft365Photo()));
        body.put("sharePoint", SharePointBody.of(user.sharePoint()));
        return body;
    }

    /** One line of the list of all people. */
    static Map<String, Object> summary(SimulatedUser user) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("id", user.id());
        summary.put("displayName", user.displayName());
        summary.put("userPrincipalName", user.userPrincipalName());
        summary.put("preferredLanguage", user.preferredLanguage().orElse(null));
        return summary;
    }

    static String base64(Optional<SimulatedPicture> picture) {
        return picture.map(SimulatedPicture::bytes).map(Base64.getEncoder()::encodeToString).orElse(null);
    }
}
