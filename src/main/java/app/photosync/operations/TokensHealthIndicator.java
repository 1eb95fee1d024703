package app.photosync.operations;

import app.photosync.identity.TokenRefused;
import app.photosync.identity.TokenWatch;
import app.photosync.identity.WatchedToken;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code tokens} at {@code /actuator/health} and in its group {@code readiness}: for each scope that is refused
 * {@code {"code", "meaning"}}. Down only while no answer could leave; without the other tokens people are told what is missing.
 */
@Component
class TokensHealthIndicator implements HealthIndicator {

    private final TokenWatch watch;

    TokensHealthIndicator(TokenWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        List<WatchedToken> refused = watch.watched().stream().filter(token -> token.refused().isPresent()).toList();
        Health.Builder health = refused.stream().anyMatch(WatchedToken::isNeededToAnswer) ? Health.down() : Health.up();
        refused.forEach(token -> health.withDetail(token.scope(), details(token.refused().orElseThrow())));
        return health.build();
    }

    private static Map<String, String> details(TokenRefused refusal) {
        return Map.of("code", refusal.code(), "meaning", refusal.meaning());
    }
}
