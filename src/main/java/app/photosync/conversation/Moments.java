package app.photosync.conversation;

import app.photosync.cards.Phrases;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as a person of that language writes them; the patterns stand in the texts. */
final class Moments {

    private Moments() {}

    static String date(Instant moment, Addressee to) {
        return format(moment, "format.date", to.phrases(), to.zone());
    }

    static String time(Instant moment, Addressee to) {
        return format(moment, "format.time", to.phrases(), to.zone());
    }

    /** The time, with its date when that is another day. */
    static String when(Instant moment, Instant now, Addressee to) {
        String date = date(moment, to);
        return date.equals(date(now, to)) ? time(moment, to) : date + ", " + time(moment, to);
    }

    private static String format(Instant moment, String key, Phrases phrases, ZoneId zone) {
        return DateTimeFormatter.ofPattern(phrases.say(key), Locale.forLanguageTag(phrases.language())).withZone(zone).format(moment);
    }
}
