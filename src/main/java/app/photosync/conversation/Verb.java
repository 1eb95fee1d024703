package app.photosync.conversation;

import java.util.Arrays;
import java.util.Optional;

/** What a button asks for. The wire name is the card's verb; the text keys are {@code button.*} and {@code typed.*}. */
enum Verb {
    /** The start of a contact. */
    CHECK("photo.check", "check"),
    /** The person did what a card asked for, such as uploading a photo. */
    CHECK_AGAIN("photo.checkAgain", "check-again"),
    SYNC("photo.sync", "sync"),
    KEEP_SHAREPOINT("photo.keepSharePoint", "keep-sharepoint"),
    LEAVE("photo.leave", "leave"),
    RITUAL("photo.ritual", "ritual"),
    STILL_OLD("photo.stillOld", "still-old"),
    NOT_THIS_ONE("photo.notThisOne", "not-this-one"),
    WHERE_TEAMS("photo.where.teams", "where-teams"),
    WHERE_OUTLOOK("photo.where.outlook", "where-outlook"),
    WHERE_SHAREPOINT("photo.where.sharepoint", "where-sharepoint"),
    CANCEL("photo.cancel", "cancel"),
    HUMAN("help.human", "human"),
    HELP("help", "help"),
    KNOWN("data.known", "known"),
    FORGET("data.forget", "forget"),
    /** Write to me again, after "stop". */
    RESUME("messages.resume", "resume");

    private final String wireName;
    private final String key;

    Verb(String wireName, String key) {
        this.wireName = wireName;
        this.key = key;
    }

    static Optional<Verb> of(String wireName) {
        return Arrays.stream(values()).filter(verb -> verb.wireName.equals(wireName)).findFirst();
    }

    String wireName() {
        return wireName;
    }

    /** Of the texts: {@code button.KEY} and {@code typed.KEY}. */
    String key() {
        return key;
    }

    /** Whether the typed word makes sense without a card that offers it. */
    boolean worksWithoutQuestion() {
        return switch (this) {
            case CHECK, CHECK_AGAIN, SYNC, RITUAL, STILL_OLD, NOT_THIS_ONE, CANCEL, HUMAN, HELP, KNOWN, FORGET, RESUME -> true;
            case KEEP_SHAREPOINT, LEAVE, WHERE_TEAMS, WHERE_OUTLOOK, WHERE_SHAREPOINT -> false;
        };
    }
}
