package app.photosync.conversation;

/** Remembers who was welcomed, over all replicas. */
public interface Welcomes {

    /** @return whether this call was the first for the conversation since it was forgotten; true once, whoever asks */
    boolean isFirst(String conversationId);

    void forget(String conversationId);
}
