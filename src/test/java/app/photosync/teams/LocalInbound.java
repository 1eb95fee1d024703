package app.photosync.teams;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/**
 * The webhook's door in the local mode: no token, any tenant and channel, but only from this machine and only towards this machine.
 * Test code, not found by component scanning: add it to an application by {@code @Import} or {@code SpringApplication.Augmented.with}.
 */
@Primary
public final class LocalInbound implements Inbound, ServiceUrls {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * @param address where the application is going to listen; empty: everywhere
     * @throws IllegalStateException unless that is this machine alone
     */
    public LocalInbound(@Value("${server.address:}") String address) {
        if (address.isBlank() || !isLoopback(address)) {
            throw new IllegalStateException(
                    "The local mode checks no token, so it listens on this machine alone: server.address must be localhost, not \""
                    + address + "\"");
        }
    }

    @Override
    public void guard(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().access((caller, context) ->
                new AuthorizationDecision(isLoopback(context.getRequest().getRemoteAddr()))));
    }

    @Override
    public Verdict judge(Authentication caller, Envelope envelope) {
        return isTrusted(envelope.serviceUrl()) ? new Verdict.Admitted() : new Verdict.Refused("service-url-host");
    }

    @Override
    public void fetchKeysIfDue() {
        // no token is checked here
    }

    @Override
    public InboundKeys keys() {
        return new InboundKeys() {
            @Override
            public boolean areThere() {
                return true;
            }

            @Override
            public int unreadable() {
                return 0;
            }
        };
    }

    private boolean isTrusted(String serviceUrl) {
        try {
            return trusts(URI.create(serviceUrl));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean trusts(URI serviceUrl) {
        return serviceUrl.getHost() != null && LOOPBACK.contains(serviceUrl.getHost());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
