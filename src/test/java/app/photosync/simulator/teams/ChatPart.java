package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * The simulated Teams client, for the page and for {@link Chat}. It asks for no token: whoever reaches it is the person whose id is in the
 * address. Every POST takes {@code locale} and {@code platform} (see {@link Device}) and answers what the bot has answered:
 * {@code {"status", "body"}}.
 *
 * <ul>
 * <li>{@code GET /_chat/{aadObjectId}/messages}: {@code {"conversationId", "installed", "messages"}}</li>
 * <li>{@code POST /_chat/{aadObjectId}/messages}: {@code {"text"}}</li>
 * <li>{@code POST /_chat/{aadObjectId}/actions}: {@code {"messageId", "action"}}, the action as it stands in the card, with the inputs in
 * its data</li>
 * <li>{@code POST /_chat/{aadObjectId}/install} and {@code /uninstall}</li>
 * <li>{@code GET /_chat/events?user=aadObjectId}: server-sent events {@code message}, {@code update}, {@code delete}, {@code typing},
 * {@code photos}, {@code traffic}, {@code reset}</li>
 * <li>{@code GET /_chat/traffic}: see {@link Traffic.Entry}</li>
 * </ul>
 */
final class ChatPart implements SimulatorPart {

    private static final Pattern OF_PERSON = Pattern.compile("/([^/]+)/(messages|install|uninstall|actions)");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    private final PersonalChats chats;
    private final TeamsClient client;
    private final ChatEvents events;
    private final Traffic traffic;

    ChatPart(PersonalChats chats, TeamsClient client, ChatEvents events, Traffic traffic) {
        this.chats = chats;
        this.client = client;
        this.events = events;
        this.traffic = traffic;
    }

    @Override
    public String path() {
        return "/_chat";
    }

    @Override
    public void handle(Exchange exchange) throws IOException, InterruptedException {
        Matcher ofPerson = OF_PERSON.matcher(exchange.pathInPart());
        try {
            if (ofPerson.matches()) {
                ofPerson(exchange, chats.of(ofPerson.group(1)), exchange.method() + " " + ofPerson.group(2));
            } else {
                ofAll(exchange);
            }
        } catch (IllegalArgumentException | JacksonException e) {
            exchange.respondJson(400, Map.of("message", e.getMessage()));
        }
    }

    private void ofAll(Exchange exchange) throws IOException, InterruptedException {
        switch (exchange.method() + " " + exchange.pathInPart()) {
            case "GET /events" -> events.stream(exchange.query("user")
                    .orElseThrow(() -> new IllegalArgumentException("Whose? ?user= is missing")), exchange);
            case "GET /traffic" -> exchange.respondJson(200, traffic.all());
            default -> notServed(exchange);
        }
    }

    private void ofPerson(Exchange exchange, PersonalChat chat, String what) throws IOException, InterruptedException {
        switch (what) {
            case "GET messages" -> exchange.respondJson(200, Map.of("conversationId", chat.conversationId(), "installed", chat.installed(),
                    "messages", chat.messages().stream().map(ChatMessage::shown).toList()));
            case "POST messages" -> exchange.respondJson(200, client.say(chat, device(exchange), required(exchange, "text")).shown());
            case "POST install" -> exchange.respondJson(200, client.install(chat, device(exchange)).shown());
            case "POST uninstall" -> exchange.respondJson(200, client.uninstall(chat, device(exchange)).shown());
            case "POST actions" -> exchange.respondJson(200,
                    client.press(chat, device(exchange), required(exchange, "messageId"), action(exchange)).shown());
            default -> notServed(exchange);
        }
    }

    private static Device device(Exchange exchange) throws IOException {
        JsonNode body = exchange.json();
        return new Device(body.path("locale").asString(""), body.path("platform").asString("Web"));
    }

    private static String required(Exchange exchange, String field) throws IOException {
        return Optional.of(exchange.json().path(field).asString("")).filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(field + " is missing"));
    }

    private static Map<String, Object> action(Exchange exchange) throws IOException {
        if (!exchange.json().path("action").isObject()) {
            throw new IllegalArgumentException("action is missing: the action of the card, with the inputs in its data");
        }
        return Exchange.JSON.convertValue(exchange.json().path("action"), OBJECT);
    }

    private static void notServed(Exchange exchange) throws IOException {
        exchange.respondJson(404, Map.of("message", "The chat serves no " + exchange.method() + " " + exchange.pathInPart()));
    }
}
