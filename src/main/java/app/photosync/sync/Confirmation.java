package app.photosync.sync;

/** What a press of the sync button leads to. */
public sealed interface Confirmation {

    /** The sync may begin; it does as soon as its card has been delivered. */
    record Begins(SyncOperation operation) implements Confirmation {}

    /** A sync of this person runs already, begun by this press's card or by another one. */
    record Running(SyncOperation operation) implements Confirmation {}

    /** This card's sync has ended; nothing was changed again. */
    record Ended(SyncOperation operation) implements Confirmation {}

    /** The card was made for somebody else. */
    record NotTheirs() implements Confirmation {}

    /** IT has switched copying off: nothing begins. */
    record SwitchedOff() implements Confirmation {}

    /** No such operation: too old, or made up. */
    record Unknown() implements Confirmation {}
}
