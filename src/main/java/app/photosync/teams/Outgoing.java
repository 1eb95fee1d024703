package app.photosync.teams;

import app.photosync.conversation.Reply;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An activity on its way out, in plain values: nothing of the SDK's own serialisation goes over the wire (docs/teams-rules.md 27a). */
record Outgoing(Map<String, Object> fields) {

    static final String CARD = "application/vnd.microsoft.card.adaptive";

    static Outgoing typing() {
        return new Outgoing(Map.of("type", ActivityTypes.TYPING));
    }

    /** The card alone: beside a text Teams splits the activity, and the id that an update needs is lost (docs/teams-rules.md 5). */
    static Outgoing card(Reply.Card card) {
        return card(card.content(), card.summary());
    }

    static Outgoing text(Reply.Text text) {
        return new Outgoing(Map.of("type", ActivityTypes.MESSAGE, "text", text.text()));
    }

    /** What the bot's turn handed to the adapter: a card or a text. */
    static Outgoing of(Activity activity) {
        List<Attachment> attachments = activity.getAttachments();
        if (attachments != null && !attachments.isEmpty()) {
            return card(attachments.getFirst().getContent(), activity.getSummary());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", activity.getType());
        if (activity.getText() != null) {
            fields.put("text", activity.getText());
            fields.put("textFormat", "markdown");
        }
        return new Outgoing(fields);
    }

    private static Outgoing card(Object content, String summary) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", ActivityTypes.MESSAGE);
        fields.put("summary", summary);
        fields.put("attachments", List.of(Map.of("contentType", CARD, "content", content)));
        return new Outgoing(fields);
    }

    /** As bytes of JSON, from the bot, into this conversation. */
    byte[] json(ConversationReference to) {
        Map<String, Object> whole = new LinkedHashMap<>(fields);
        whole.put("from", Map.of("id", to.botId()));
        whole.put("conversation", Map.of("id", to.conversationId()));
        return ActivityJson.bytes(whole);
    }
}
