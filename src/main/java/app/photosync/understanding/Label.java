package app.photosync.understanding;

import java.util.Locale;

/** What a person wants. */
public enum Label {
    /** The own picture is wrong, old, missing or different somewhere; or: look at it, compare. Only reads. */
    CHECK_PHOTO,
    /** Run or redo the sync: fix, update, copy the photo now. */
    SYNC_NOW,
    /** How it went, how far it is, how long it takes, why nothing happened after the click. */
    SYNC_STATUS,
    /** Why, how, where, who sees it, is it safe; {@link Intent#topic()} says which. */
    EXPLAIN,
    /** A greeting, an empty message, "what can you do". With {@link IntentTopic#LANGUAGE}: answer in that language from now on. */
    HELP,
    /** Cancel, be quiet, leave the photo alone. */
    STOP,
    /** A person, support, a ticket. */
    HUMAN,
    /** Gratitude, praise, feedback or an insult and nothing else; {@link Intent#tone()} says which. */
    THANKS,
    /** Yes, in any wording. Means something only while a question is open. */
    CONFIRM,
    /** No, in any wording. Means something only while a question is open. */
    DENY,
    /** Everything else; {@link IntentTopic#SOMEBODY_ELSE} is the part of it that has its own answer. */
    OUT_OF_SCOPE;

    /** The name in metrics and logs: {@code check_photo}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
