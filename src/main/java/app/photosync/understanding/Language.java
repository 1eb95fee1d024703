package app.photosync.understanding;

import java.util.Locale;
import java.util.Optional;

/** The languages that the bot reads and writes. */
public enum Language {
    ENGLISH("en"),
    UKRAINIAN("uk"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    POLISH("pl"),
    PORTUGUESE("pt"),
    JAPANESE("ja");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * @param locale a BCP 47 tag such as {@code uk-UA}; anything else, the empty string included, is answered with nothing
     */
    public static Optional<Language> ofTag(String locale) {
        String wanted = Locale.forLanguageTag(locale).getLanguage();
        for (Language language : values()) {
            if (language.tag.equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The primary language subtag, two letters: {@code en}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(tag);
    }
}
