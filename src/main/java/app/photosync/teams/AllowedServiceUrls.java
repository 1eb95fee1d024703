package app.photosync.teams;

import java.net.URI;
import org.springframework.stereotype.Component;

/** HTTPS, and a host of the allow-list: on the usual port, or on the one that the list names beside it. */
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
                && serviceUrl.getUserInfo() == null
                && serviceUrl.getHost() != null
                && isAllowed(serviceUrl.getHost(), serviceUrl.getPort() == NOT_GIVEN ? HTTPS : serviceUrl.getPort());
    }

    private boolean isAllowed(String host, int port) {
        return settings.serviceUrlHosts().stream()
                .anyMatch(allowed -> allowed.equalsIgnoreCase(host + ":" + port) || port == HTTPS && allowed.equalsIgnoreCase(host));
    }
}
