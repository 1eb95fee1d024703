package app.photosync.operations;

import app.photosync.teams.InboundKeys;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code connectorKeys} at {@code /actuator/health} and in its group {@code readiness}: down while nothing that Teams brings can be
 * checked. {@code photosync_connector_keys_unreadable} counts the entries of the key set in use that were left out.
 */
@Component
class ConnectorKeysHealthIndicator implements HealthIndicator {

    private final InboundKeys keys;

    ConnectorKeysHealthIndicator(InboundKeys keys, MeterRegistry meters) {
        this.keys = keys;
        meters.gauge("photosync.connector.keys.unreadable", keys, InboundKeys::unreadable);
    }

    @Override
    public Health health() {
        return (keys.areThere() ? Health.up() : Health.down()).withDetail("unreadable", keys.unreadable()).build();
    }
}
