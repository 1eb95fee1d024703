package app.photosync.teams;

import com.microsoft.bot.schema.ActivityTypes;
import java.util.Map;

/** What is said when answering has failed for good, and so nothing else can be trusted to find words. */
enum Apology {
    ENGLISH("I couldn't answer that: something is broken on my side. Please try again later. If it happens again, quote %s."),
    UKRAINIAN("Не вдалося відповісти: щось зламалося на моєму боці. Спробуйте, будь ласка, пізніше. Якщо це повториться, назвіть номер %s.");

    private final String text;

    Apology(String text) {
        this.text = text;
    }

    static Apology in(String language) {
        return "uk".equals(language) ? UKRAINIAN : ENGLISH;
    }

    Outgoing activity(String reference) {
        return new Outgoing(Map.of("type", ActivityTypes.MESSAGE, "text", text.formatted(reference)));
    }
}
