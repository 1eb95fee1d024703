package app.photosync.templating.function;

import java.util.Locale;

/** Locale names as templates write them, such as {@code de-DE}. A name nobody knows means the root locale: its texts are English. */
final class Locales {

    private Locales() {}

    static Locale named(String name) {
        return name.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(name.replace('_', '-'));
    }
}
