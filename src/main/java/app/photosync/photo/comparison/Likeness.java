package app.photosync.photo.comparison;

/** Whether two pictures show the same photo. */
public enum Likeness {
    /** One photo, however services re-encoded, scaled or framed it. */
    SAME,
    /** Two photos, also when they show the same person. */
    DIFFERENT,
    /** One of them is nearly a single colour, so that there is nothing to compare. */
    CANNOT_TELL
}
