package app.photosync.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.memory.MemorizedSwitch;
import org.junit.jupiter.api.Test;

class SyncSwitchTest {

    private final MemorizedSwitch atRunTime = new MemorizedSwitch();

    @Test
    void is_as_configured_while_nobody_has_switched() {
        assertThat(new SyncSwitch(SyncAs.APPLICATION, atRunTime).as()).isEqualTo(SyncAs.APPLICATION);
        assertThat(new SyncSwitch(SyncAs.OFF, atRunTime).as()).isEqualTo(SyncAs.OFF);
    }

    @Test
    void an_order_takes_away_what_configuration_allows_and_its_end_gives_it_back() {
        SyncSwitch syncSwitch = new SyncSwitch(SyncAs.APPLICATION, atRunTime);

        atRunTime.switchOff();
        assertThat(syncSwitch.as()).isEqualTo(SyncAs.OFF);
        atRunTime.release();
        assertThat(syncSwitch.as()).isEqualTo(SyncAs.APPLICATION);
    }

    @Test
    void nothing_switches_on_what_configuration_has_off() {
        SyncSwitch syncSwitch = new SyncSwitch(SyncAs.OFF, atRunTime);

        atRunTime.switchOff();
        atRunTime.release();

        assertThat(syncSwitch.isOff()).isTrue();
    }
}
