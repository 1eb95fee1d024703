package app.photosync.sharepoint.client;

import java.net.URI;
import java.util.stream.Stream;

/**
 * The company's part of {@code User-Agent: NONISV|Company|PhotoSync/version}, by which Microsoft tells callers apart when it throttles.
 * A header carries printable ASCII: a name in another script gives way to the tenant's, {@code contoso} of
 * {@code contoso-my.sharepoint.com}.
 */
public final class CallingCompany {

    private static final String FIT_FOR_A_HEADER = "[ -{}~]+";

    private CallingCompany() {}

    public static String of(SharePointSettings settings) {
        return Stream.of(settings.userAgentCompany(), settings.companyName())
                .map(String::strip)
                .filter(name -> name.matches(FIT_FOR_A_HEADER))
                .findFirst()
                .orElseGet(() -> tenant(settings.geos().getFirst().mySite()));
    }

    private static String tenant(String mySite) {
        return URI.create(mySite).getHost().replaceFirst("(-my)?\\..*", "");
    }
}
