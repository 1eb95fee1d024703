package app.photosync.understanding;

/**
 * One message as it reached the bot.
 *
 * @param text       any string; the mention of the bot is already taken out. Null counts as empty
 * @param locale the activity's locale, a BCP 47 tag as Teams sends it ({@code uk-UA}); may be empty, unknown or malformed. Null counts as
 *     empty
 * @param dialogOpen whether the bot's last answer, at most 30 minutes old, asks or offers something: only then does "do it now" say what to
 *     do
 */
public record Utterance(String text, String locale, boolean dialogOpen) {

    /** Characters that are read; what follows is ignored. */
    public static final int LONGEST = 1_000;

    public Utterance {
        text = text == null ? "" : text;
        locale = locale == null ? "" : locale;
    }
}
