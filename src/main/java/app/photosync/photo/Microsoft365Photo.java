package app.photosync.photo;

/** What Microsoft 365 keeps for a person. */
public sealed interface Microsoft365Photo {

    /**
     * @param bytes as served, not yet decoded
     * @param etag {@code @odata.mediaEtag}, the only hint of a change that Graph gives; may be empty
     */
    record Stored(byte[] bytes, String etag) implements Microsoft365Photo {}

    /** 404, or the 1x1 placeholder. */
    record None() implements Microsoft365Photo {}

    /** No photo, and no mailbox or licence that could hold one. */
    record NoMailbox() implements Microsoft365Photo {}

    record MailboxOnPremises() implements Microsoft365Photo {}

    record Unreadable(AccessProblem trouble) implements Microsoft365Photo {}
}
