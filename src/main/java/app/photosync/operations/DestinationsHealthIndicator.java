package app.photosync.operations;

import app.photosync.http.Destination;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code destinations} at {@code /actuator/health}: for each service that the bot calls {@code {"places": 32, "inUse": 0}}, and
 * {@code "notBefore": "2026-03-02T09:02:00Z"} while it wants no calls. Always up: that somebody else is busy is no reason to start a
 * replica anew.
 */
@Component
class DestinationsHealthIndicator implements HealthIndicator {

    private final List<Destination> destinations;

    DestinationsHealthIndicator(List<Destination> destinations) {
        this.destinations = destinations;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        destinations.stream().map(Destination::state).forEach(state -> health.withDetail(state.name(), details(state)));
        return health.build();
    }

    private static Map<String, Object> details(Destination.State state) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("places", state.places());
        details.put("inUse", state.inUse());
        state.notBefore().map(Instant::toString).ifPresent(opens -> details.put("notBefore", opens));
        return details;
    }
}
