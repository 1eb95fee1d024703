package app.photosync.simulator.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.SeenMessage.Repainted;
import app.photosync.simulator.tenant.PersonBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One person's Teams in the words of a test: {@code chat.from(anna()).says("my photo is wrong")}. Everything goes over HTTP to the
 * simulator and from there to the bot. Waits on conditions, at most {@value #LIMIT_SECONDS} seconds each.
 */
public final class Chat {

    static final int LIMIT_SECONDS = 20;

    private final ChatApi api;
    private final Map<String, Repainted> repainted = new HashMap<>();
    private String aadObjectId = "";
    private Device device = Device.COMPUTER;
    private JsonNode lastBotAnswer;

    public Chat(Simulator simulator) {
        api = new ChatApi(simulator.baseUrl());
    }

    public Chat from(PersonBuilder person) {
        return from(person.build().id());
    }

    /** Also for somebody whom the directory does not know. */
    public Chat from(String otherAadObjectId) {
        aadObjectId = otherAadObjectId;
        return this;
    }

    public Chat on(Device other) {
        device = other;
        return this;
    }

    /** Returns when the bot has answered with a message. */
    public Chat says(String text) {
        int before = botMessages().size();
        writes(text);
        waitFor("an answer to: " + text, () -> botMessages().size() > before);
        return this;
    }

    /** Returns when the bot has taken the message; the answer may come later, or never. */
    public Chat writes(String text) {
        post("messages", Map.of("text", text));
        return this;
    }

    public Chat installs() {
        post("install", Map.of());
        return this;
    }

    public Chat uninstalls() {
        post("uninstall", Map.of());
        return this;
    }

    /** Presses a button of the newest card and shows the card of the invoke answer, until the message is updated. */
    public Chat press(String button) {
        return press(lastCard(), button);
    }

    /** Also of a card that is not the newest, or that has changed since. */
    public Chat press(ShownCard card, String button) {
        Map<?, ?> action = card.button(button)
                .orElseThrow(() -> new AssertionError("No button \"" + button + "\" on the card, only " + card.buttons()));
        int revision = message(card.messageId()).revision();
        JsonNode answer = post("actions", Map.of("messageId", card.messageId(), "action", action)).path("body");
        if (answer.path("type").asString("").equals(CardRules.CARD_TYPE)) {
            repainted.put(card.messageId(), new Repainted(SeenMessage.card(card.messageId(), answer.path("value")), revision));
        }
        return this;
    }

    /** What no button of an honest client sends: an action of somebody else's card, or one that a program made up. */
    public Chat sendsAction(String messageId, Map<?, ?> action) {
        post("actions", Map.of("messageId", messageId, "action", action));
        return this;
    }

    /** As when the client is started anew: what invoke answers have painted is gone, the stored messages stay. */
    public Chat reloads() {
        repainted.clear();
        return this;
    }

    /** The card that stands lowest in the chat. */
    public ShownCard lastCard() {
        return cards().reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("There is no card in the chat, only: "
                        + seen().stream().map(SeenMessage::text).toList()));
    }

    /** The card that stands lowest of those that have this button. */
    public Optional<ShownCard> lastCardWith(String button) {
        return cards().filter(card -> card.button(button).isPresent()).reduce((first, second) -> second);
    }

    /** All cards, from the top. */
    public List<ShownCard> allCards() {
        return cards().toList();
    }

    /** The titles of all cards, from the top. */
    public List<String> titles() {
        return cards().map(ShownCard::title).toList();
    }

    /** How many cards of the chat say this, anywhere. */
    public int cardsSaying(String words) {
        return (int) cards().filter(card -> card.words().contains(words)).count();
    }

    /** The newest text of the bot without a card. */
    public String lastText() {
        return botMessages().stream().map(SeenMessage::text).filter(text -> !text.isBlank()).reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("The bot has said nothing"));
    }

    /** Waits until the newest card has this title. */
    public ShownCard waitForCard(String title) {
        waitFor("a card titled: " + title, () -> titles().stream().reduce((first, second) -> second).filter(title::equals).isPresent());
        return lastCard();
    }

    /** Messages of the bot, in order. */
    public int botMessageCount() {
        return botMessages().size();
    }

    /** HTTP status of the bot's answer to the last activity; 0 when it gave none. */
    public int lastBotStatus() {
        return lastBotAnswer.path("status").asInt();
    }

    private Stream<ShownCard> cards() {
        return seen().stream().flatMap(message -> message.card().stream());
    }

    private JsonNode post(String what, Map<String, Object> body) {
        assertThat(aadObjectId).as("who is chatting: chat.from(...) comes first").isNotEmpty();
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("locale", device.locale());
        whole.put("platform", device.platform());
        lastBotAnswer = api.post(aadObjectId, what, whole);
        return lastBotAnswer;
    }

    private SeenMessage message(String id) {
        return api.messages(aadObjectId).stream().filter(message -> message.id().equals(id)).findFirst().orElseThrow();
    }

    private List<SeenMessage> seen() {
        return api.messages(aadObjectId).stream().map(message -> message.repainted(repainted.get(message.id()))).toList();
    }

    private List<SeenMessage> botMessages() {
        return seen().stream().filter(SeenMessage::fromBot).toList();
    }

    private void waitFor(String what, BooleanSupplier condition) {
        Supplier<String> chatNow = () -> what + "; the chat shows " + titles();
        await(what).atMost(Duration.ofSeconds(LIMIT_SECONDS)).pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(condition.getAsBoolean()).as(chatNow).isTrue());
    }
}
