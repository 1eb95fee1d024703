package app.photosync.conversation;

/**
 * A person wrote something.
 *
 * @param id the activity's id; the same message again has the same one
 * @param text mention of the bot stripped, never null, any length
 */
public record Message(String id, Speaker speaker, String text, Attached attached) {

    /** What came with the text. Teams sends the text of a message once more as an HTML attachment: that is NOTHING. */
    public enum Attached { NOTHING, PICTURE, OTHER }
}
