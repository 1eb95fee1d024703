package app.photosync.understanding;

/** How the language of a text was found, and so how much it counts against the language of the conversation so far. */
public enum LanguageBasis {
    /** The person asked for it: "in English", «українською». It stays. */
    WISH,
    /** The text itself: three words or more with clear confidence, or a script of its own. */
    TEXT,
    /** The activity's locale: the text was too short to tell. */
    LOCALE,
    /** Neither the text nor the locale said anything: English. */
    NONE
}
