package app.photosync.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedServiceUrlsTest {

    private final ServiceUrls allowed = new AllowedServiceUrls(
            new TeamsSettings("app", "tenant", Set.of("smba.trafficmanager.net", "localhost:8443"), URI.create("https://openid.example")));

    @ParameterizedTest
    @ValueSource(strings = {
        "https://smba.trafficmanager.net/emea/", "https://SMBA.trafficmanager.net:443/emea/", "https://localhost:8443/connector",
        "HTTPS://LOCALHOST:8443/"
    })
    void a_host_with_the_usual_port_or_with_the_one_that_is_named_beside_it_is_trusted(String url) {
        assertThat(allowed.trusts(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://smba.trafficmanager.net/", "https://smba.trafficmanager.net:8443/", "https://localhost/", "https://localhost:8444/",
        "http://localhost:8443/",
        "https://smba.trafficmanager.net.example.com/", "https://me@smba.trafficmanager.net/", "https:///emea/", "smba.trafficmanager.net"
    })
    void everything_else_is_not(String url) {
        assertThat(allowed.trusts(URI.create(url))).isFalse();
    }
}
