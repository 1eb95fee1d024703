package app.photosync.conversation;

/** What became of a message. */
public sealed interface Delivery {

    record Delivered(String messageId) implements Delivery {}

    /**
     * The connector said no, and will say so again.
     *
     * @param reason its error code, for logs
     */
    record Refused(String reason) implements Delivery {}

    /** Nothing has left, or it was turned away for now: the same may succeed later. */
    record NotYet(String reason) implements Delivery {}

    /** It may or may not have arrived. */
    record Unclear(String reason) implements Delivery {}
}
