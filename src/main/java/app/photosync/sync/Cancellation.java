package app.photosync.sync;

/** What the wish to stop a sync leads to. */
public sealed interface Cancellation {

    /**
     * It can be stopped.
     *
     * @param operation as it stands; tells by {@link SyncOperation#mayShowTheNewPhoto} whether a write had begun before
     */
    record Stops(SyncOperation operation) implements Cancellation {}

    /** SharePoint is taking the photo, or has taken it: what has begun comes to its end. */
    record TooLate(SyncOperation operation) implements Cancellation {}

    record NothingRuns() implements Cancellation {}
}
