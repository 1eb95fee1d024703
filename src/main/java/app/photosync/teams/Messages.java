package app.photosync.teams;

import app.photosync.conversation.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes the {@link Message} from a message activity. */
final class Messages {

    private Messages() {}

    static Message of(Activity activity) {
        return new Message(activity.getId(), Speakers.of(activity), withoutOurName(activity), Attachments.of(activity));
    }

    /**
     * Strips each mention of the bot. The SDK's own way takes the mention's text for a regular expression, which a stranger may have
     * written, and fails on an entity without a type or a mention of nobody.
     */
    private static String withoutOurName(Activity activity) {
        String text = Objects.requireNonNullElse(activity.getText(), "");
        String bot = Optional.ofNullable(activity.getRecipient()).map(ChannelAccount::getId).orElse("");
        for (Entity entity : Objects.requireNonNullElse(activity.getEntities(), List.<Entity>of())) {
            if ("mention".equals(entity.getType()) && bot.equals(field(entity, "mentioned").path("id").asText())) {
                String mention = field(entity, "text").asText("");
                text = mention.isBlank() ? text : text.replace(mention, "");
            }
        }
        return text.strip();
    }

    private static JsonNode field(Entity entity, String name) {
        return Objects.requireNonNullElse(entity.getProperties().get(name), MissingNode.getInstance());
    }
}
