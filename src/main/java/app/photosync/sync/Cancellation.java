package app.photosync.sync;

/** What became of the wish to stop a sync. */
public sealed interface Cancellation {

    /** @param operation tells by {@link SyncOperation#mayShowTheNewPhoto} whether a write had begun before */
    record Stopped(SyncOperation operation) implements Cancellation {}

    /** SharePoint is taking the photo, or has taken it: what has begun comes to its end. */
    record TooLate(SyncOperation operation) implements Cancellation {}

    record NothingRuns() implements Cancellation {}
}
