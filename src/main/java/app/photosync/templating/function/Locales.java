package app.photosync.templating.function;

import app.photosync.templating.value.EvaluationError;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Locale names as templates write them, such as {@code de-DE}. */
final class Locales {

    private Locales() {}

    /** @throws EvaluationError when the name is no language tag (BCP 47) */
    static Locale named(String name) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(name).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException _) {
            // Told below, together with an empty name.
        }
        throw new EvaluationError("'" + name + "' is not a locale");
    }
}
