package app.photosync.storage;

/** The right to work on something, which lasts as long as this replica is alive in the eyes of the others. */
interface Lease {

    /** Whether this replica is about to stop: then another one goes on with what comes next. */
    boolean isEnding();

    /** Whether nobody else has it by now, as after a pause in which this replica looked dead. Asks the database. */
    boolean isHeld();
}
