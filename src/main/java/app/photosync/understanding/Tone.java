package app.photosync.understanding;

/** How a text sounds; the answers to thanks, to an insult and to feedback differ. */
public enum Tone {
    PRAISE,
    INSULT,
    /** "I have feedback", "I want to complain about this bot". */
    FEEDBACK,
    NEUTRAL
}
