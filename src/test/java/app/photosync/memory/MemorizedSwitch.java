package app.photosync.memory;

import app.photosync.sync.RunTimeSwitch;
import app.photosync.sync.SwitchOrder;
import java.time.Instant;
import java.util.Optional;

/** A {@link RunTimeSwitch} in memory. */
public final class MemorizedSwitch implements RunTimeSwitch {

    private Optional<SwitchOrder> order = Optional.empty();

    @Override
    public Optional<SwitchOrder> order() {
        return order;
    }

    @Override
    public void switchOff(SwitchOrder newOrder) {
        order = Optional.of(newOrder);
    }

    public void switchOff() {
        switchOff(new SwitchOrder(Instant.EPOCH, "IT", "a test"));
    }

    @Override
    public void release() {
        order = Optional.empty();
    }
}
