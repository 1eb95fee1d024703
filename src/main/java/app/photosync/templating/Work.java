package app.photosync.templating;

import app.photosync.templating.value.Budget;
import java.util.ArrayList;
import java.util.List;

/** What one expansion has used up and noticed so far. */
final class Work {

    private static final int MOST_WARNINGS = 100;

    private final Limits limits;
    private final Budget budget;
    private final List<Warning> warnings = new ArrayList<>();
    private long values;
    private long characters;

    Work(Limits limits) {
        this.limits = limits;
        budget = new Budget(limits.steps());
    }

    Budget budget() {
        return budget;
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    void warn(String path, Object expression, String reason) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(new Warning(path, expression.toString(), reason));
        }
    }

    /** Counts one value of the result. */
    void produced(Object value, String path) {
        values++;
        if (value instanceof String text) {
            characters += text.length();
        }
        if (values > limits.values()) {
            throw new TemplateException(path, "", 0, "the result has more than " + limits.values() + " values");
        }
        if (characters > limits.characters()) {
            throw new TemplateException(path, "", 0, "the result has more than " + limits.characters() + " characters");
        }
    }
}
