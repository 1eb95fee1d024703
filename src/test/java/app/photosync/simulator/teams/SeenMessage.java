package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** A message as the chat API tells it. */
record SeenMessage(String id, boolean fromBot, int revision, String text, Optional<ShownCard> card) {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    static SeenMessage of(JsonNode message) {
        String id = message.path("id").asString();
        return new SeenMessage(id, message.path("sender").asString().equals("bot"), message.path("revision").asInt(),
                message.path("text").asString(""),
                firstCard(message.path("attachments")).map(content -> card(id, content)));
    }

    private static Optional<JsonNode> firstCard(JsonNode attachments) {
        return attachments.valueStream().filter(attachment -> attachment.path("contentType").asString("").equals(CardRules.CARD_TYPE))
                .map(attachment -> attachment.path("content")).findFirst();
    }

    static ShownCard card(String id, JsonNode content) {
        return new ShownCard(id, Exchange.JSON.convertValue(content, OBJECT));
    }

    /**
     * With the card that an invoke answer has painted over the stored one; the next update of the message removes it (docs/teams-rules.md
     * 16).
     */
    SeenMessage repainted(Repainted over) {
        return over != null && over.revision() == revision ? new SeenMessage(id, fromBot, revision, text, Optional.of(over.card())) : this;
    }

    /** @param revision of the stored message when the button was pressed */
    record Repainted(ShownCard card, int revision) {
    }
}
