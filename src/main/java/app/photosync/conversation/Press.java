package app.photosync.conversation;

import java.util.Map;
import java.util.Optional;

/**
 * A person pressed a button of a card.
 *
 * @param verb of the {@code Action.Execute}, or the one that its Submit fallback repeats in the data (docs/teams-rules.md 16); may be empty
 * @param data the button's own data, whatever was in it as text; a stranger may have written it
 * @param cardMessageId the message that holds the card, when the client told
 */
public record Press(String id, Speaker speaker, String verb, Map<String, String> data, Optional<String> cardMessageId) {}
