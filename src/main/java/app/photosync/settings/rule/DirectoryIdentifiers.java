package app.photosync.settings.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/** Ids that the directory gave: GUIDs in either case. */
public final class DirectoryIdentifiers {

    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NOTHING_BUT_ZEROES = Pattern.compile("[0-]+");
    private static final Pattern DOMAIN = Pattern.compile("(?i)([a-z0-9-]+\\.)+[a-z]{2,}");

    private DirectoryIdentifiers() {}

    public static Rule tenant() {
        String place = "Microsoft Entra admin center > Overview > Tenant ID.";
        return value -> DOMAIN.matcher(value).matches()
                ? Optional.of("is a domain name. The directory's own id is needed: " + place)
                : guid(place).broken(value);
    }

    public static Rule application() {
        return guid("output botId of the deployment template, or Application (client) ID of the app registration.");
    }

    public static Rule group() {
        return guid("Microsoft Entra admin center > Groups > the group > Object ID. A group's name or address is not enough.");
    }

    private static Rule guid(String place) {
        return value -> GUID.matcher(value).matches() && !NOTHING_BUT_ZEROES.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is no id (32 digits and letters from a to f, with four dashes). Where to find it: " + place);
    }
}
