package app.photosync.understanding.lexicon;

import java.util.Locale;
import java.util.Optional;

/**
 * What the lexicon of every language has words for; a list in a language file named {@code photo} or {@code photo.anything} holds words of
 * {@link #PHOTO}.
 */
public enum Concept {
    PHOTO,
    /** How one looks: beard, hair, glasses, face. */
    FACE,
    WRONG,
    CHECK,
    /** Synchronise, and nothing else. */
    SYNC,
    /** Repair, update, copy: a sync only when it is said of the photo. */
    FIX,
    /** Upload, replace, set: what the person does with a new photo. */
    CHANGE,
    TEAMS,
    OUTLOOK,
    SHAREPOINT,
    OFFICE,
    OTHER_ORGANISATION,
    OTHERS,
    ME,
    SOMEBODY,
    WHY,
    HOW,
    WHERE,
    WHO,
    /** Done, ready, progress, how long. */
    PROGRESS,
    /** Slides, logos, screenshots, holiday snaps, cameras. */
    OTHER_PICTURE,
    /** Files, calendars, phones, passwords. */
    OTHER_THING,
    HUMAN,
    STOP,
    INSULT,
    PRAISE,
    FEEDBACK,
    GREETING,
    YES,
    NO,
    NEW,
    /** Shows, sees, appears. */
    SHOW,
    TIME,
    CLICK,
    AGAIN,
    SAME,
    NOT,
    /** It, this, that one: points at what was said before. */
    THAT,
    WANT,
    CAN,
    STILL,
    HELP,
    /** Weather, meals, journeys, money: what people ask assistants about. */
    EVERYDAY,
    ENGLISH,
    UKRAINIAN,
    GERMAN,
    FRENCH,
    SPANISH,
    POLISH,
    PORTUGUESE,
    JAPANESE;

    /** The concept whose words a list holds; lists that only fill templates have none. */
    public static Optional<Concept> ofList(String listName) {
        String wanted = listName.split("\\.", 2)[0].replace('-', '_').toUpperCase(Locale.ROOT);
        for (Concept concept : values()) {
            if (concept.name().equals(wanted)) {
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }
}
