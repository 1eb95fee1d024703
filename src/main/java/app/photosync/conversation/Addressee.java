package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.conversation.Speaker.Device;
import app.photosync.photo.PersonId;
import java.time.ZoneId;

/** Whom an answer is for, and in which words. */
record Addressee(PersonId person, String conversationId, Phrases phrases, Device device, ZoneId zone) {

    /** @param speaker somebody whom the directory knows */
    static Addressee of(Speaker speaker, Phrases phrases) {
        return new Addressee(speaker.person().orElseThrow(), speaker.conversationId(), phrases, speaker.device(), speaker.zone());
    }

    boolean isOnPhone() {
        return device == Device.PHONE;
    }

    /** On a phone the variant of a text, where there is one. */
    String variant(String key) {
        return isOnPhone() && phrases.keys().contains(key + "-phone.title") ? key + "-phone" : key;
    }
}
