package app.photosync.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photosync.teams.InboundKeys;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ConnectorKeysHealthIndicatorTest {

    private final InboundKeys keys = mock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ConnectorKeysHealthIndicator indicator = new ConnectorKeysHealthIndicator(keys, meters);

    @Test
    void is_down_while_nothing_that_teams_brings_can_be_checked() {
        assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);

        when(keys.areThere()).thenReturn(true);

        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void counts_what_was_left_out() {
        when(keys.unreadable()).thenReturn(2);

        assertThat(meters.get("photosync.connector.keys.unreadable").gauge().value()).isEqualTo(2);
    }
}
