package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.conversation.Speaker.Device;
import app.photosync.photo.PersonId;
import java.time.ZoneId;

/** Whom an answer is for, in which words, and on which occasion. */
record Addressee(PersonId person, String conversationId, Phrases phrases, Device device, ZoneId zone, Occasion occasion) {

    /** @param speaker somebody whom the directory knows */
    static Addressee of(Speaker speaker, Phrases phrases, Occasion occasion) {
        return new Addressee(speaker.person().orElseThrow(), speaker.conversationId(), phrases, speaker.device(), speaker.zone(), occasion);
    }

    boolean isOnPhone() {
        return device == Device.PHONE;
    }

    /** On a phone the variant of a text, where there is one. */
    String variant(String key) {
        return isOnPhone() && phrases.keys().contains(key + "-phone.title") ? key + "-phone" : key;
    }
}
