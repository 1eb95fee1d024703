package app.photosync.identity;

import app.photosync.http.Destination;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Mono;

/** A watch that has looked, and got no token, because the application is not in the tenant. */
public final class RefusedTokens {

    private RefusedTokens() {}

    public static TokenWatch of(NeededTokens needed) {
        Clock clock = Clock.systemUTC();
        AccessTokens tokens = new AccessTokens(() -> request ->
                Mono.error(new IllegalStateException("AADSTS700016: Application was not found in the directory")),
                new Destination("token-endpoint", 1, clock), clock);
        TokenWatch watch = new TokenWatch(tokens, List.of(needed), clock);
        watch.lookIfDue();
        return watch;
    }
}
