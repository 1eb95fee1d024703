package app.photosync.teams;

import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** HTTPS, the usual port, and a host of the allow-list. */
@Component
final class AllowedServiceUrls implements ServiceUrls {

    private static final int NOT_GIVEN = -1;
    private static final int HTTPS = 443;

    private final TeamsSettings settings;

    AllowedServiceUrls(TeamsSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean trusts(URI serviceUrl) {
        return "https".equalsIgnoreCase(serviceUrl.getScheme())
                && (serviceUrl.getPort() == NOT_GIVEN || serviceUrl.getPort() == HTTPS)
                && serviceUrl.getUserInfo() == null
                && serviceUrl.getHost() != null
                && settings.serviceUrlHosts().contains(serviceUrl.getHost().toLowerCase(Locale.ROOT));
    }
}
