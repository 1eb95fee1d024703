package app.photosync.understanding;

/** Who sees the wrong photo, as far as the text says. */
public enum SeenBy {
    ME,
    /** Colleagues, others, everyone else. */
    OTHERS,
    UNKNOWN
}
