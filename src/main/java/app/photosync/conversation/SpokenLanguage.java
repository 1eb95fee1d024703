package app.photosync.conversation;

/**
 * The language that a conversation is led in.
 *
 * @param tag of a language that has texts
 */
public record SpokenLanguage(String tag, Sign sign) {

    /** How the person showed it; stored by name. */
    public enum Sign {
        /** Asked for it: "in English", «українською». It stays until another one is asked for. */
        WISH,
        /** Wrote in it. */
        TEXT
    }

    boolean isWished() {
        return sign == Sign.WISH;
    }
}
