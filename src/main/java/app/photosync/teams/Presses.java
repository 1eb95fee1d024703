package app.photosync.teams;

import app.photosync.conversation.Press;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.AdaptiveCardInvokeAction;
import com.microsoft.bot.schema.AdaptiveCardInvokeValue;
import com.microsoft.bot.schema.Serialization;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes the {@link Press} of a button from the two activities that can carry one. */
final class Presses {

    private static final String EXECUTE = "Action.Execute";
    private static final String VERB = "verb";

    private Presses() {}

    /** {@code Action.Execute}; empty when the invoke's value is not one. */
    static Optional<Press> fromInvoke(Activity activity) {
        return Optional.ofNullable(Serialization.getAs(activity.getValue(), AdaptiveCardInvokeValue.class))
                .map(AdaptiveCardInvokeValue::getAction)
                .filter(action -> EXECUTE.equals(action.getType()))
                .map(action -> press(activity, verb(action), action.getData()));
    }

    /** Its fallback, {@code Action.Submit}: a message with data instead of a text, and the verb in the data (docs/teams-rules.md 16). */
    static Optional<Press> fromSubmit(Activity activity) {
        boolean said = activity.getText() != null && !activity.getText().isBlank();
        return activity.getValue() instanceof Map<?, ?> data && !said
                ? Optional.of(press(activity, Objects.toString(data.get(VERB), ""), data))
                : Optional.empty();
    }

    private static Press press(Activity activity, String verb, Object data) {
        return new Press(
                activity.getId(), Speakers.of(activity), verb, texts(data),
                Optional.ofNullable(activity.getReplyToId()).filter(id -> !id.isBlank()));
    }

    private static String verb(AdaptiveCardInvokeAction action) {
        return Objects.requireNonNullElse(action.getVerb(), "");
    }

    /** Only scalars count: no button of ours sends anything else. */
    private static Map<String, String> texts(Object data) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (data instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> {
                if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                    texts.put(name.toString(), value.toString());
                }
            });
        }
        return texts;
    }
}
