package app.photosync.sync;

/**
 * Whether photos are copied at all, at this moment. At run time can only be taken away what configuration allows: with OFF there, nothing
 * switches it on.
 */
public final class SyncSwitch {

    private final SyncAs configured;
    private final RunTimeSwitch atRunTime;

    public SyncSwitch(SyncAs configured, RunTimeSwitch atRunTime) {
        this.configured = configured;
        this.atRunTime = atRunTime;
    }

    /** Asked anew each time, so that an order holds at once. */
    public SyncAs as() {
        return configured == SyncAs.OFF || atRunTime.order().isPresent() ? SyncAs.OFF : configured;
    }

    public boolean isOff() {
        return as() == SyncAs.OFF;
    }

    public SyncAs configured() {
        return configured;
    }
}
