package app.photosync.understanding;

/** What a question or a foreign wish is about, where the label alone does not decide the answer. */
public enum IntentTopic {
    /** How to start the sync without the bot. */
    HOW_MYSELF,
    /** Where or how to put in another photo. */
    CHANGE_PHOTO,
    /** Why the photos differ, why it takes so long. */
    WHY,
    /** Who can see the photo, what the bot reads and keeps, is it safe. */
    PRIVACY,
    /** Somebody else's photo. */
    SOMEBODY_ELSE,
    /** Speak another language: {@link Intent#language()} with {@link LanguageBasis#WISH}. */
    LANGUAGE,
    OTHER
}
