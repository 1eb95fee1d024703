package app.photosync.simulator.teams;

import java.util.Locale;

/**
 * What a person holds in the hand.
 *
 * @param locale   BCP 47; empty for a client that does not tell
 * @param platform as {@code clientInfo} names it: {@code Web}, {@code Windows}, {@code Mac}, {@code Android} or {@code iOS}
 */
public record Device(String locale, String platform) {

    public static final Device COMPUTER = new Device("en-US", "Web");
    public static final Device PHONE = new Device("en-US", "Android");

    public Device in(String otherLocale) {
        return new Device(otherLocale, platform);
    }

    String country() {
        return Locale.forLanguageTag(locale).getCountry();
    }
}
