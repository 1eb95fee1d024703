package app.photosync.sync;

import java.util.Optional;

/** What all replicas share: whether copying was switched off while they run. Each change is logged and audited. */
public interface RunTimeSwitch {

    /** As it stands right now, whichever replica, or administrator with a database client, changed it. One round trip to the database. */
    Optional<SwitchOrder> order();

    /** From now on on all replicas; an earlier order is replaced. */
    void switchOff(SwitchOrder order);

    /** What configuration says holds again. */
    void release();
}
