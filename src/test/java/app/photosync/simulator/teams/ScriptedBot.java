package app.photosync.simulator.teams;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.token.AccessToken.Proof;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/**
 * A stand-in for the bot, for tests of the simulated Teams alone: it knows no photo and understands nothing. A test says what it does with
 * an activity, and it speaks to the connector as a bot does.
 */
final class ScriptedBot implements AutoCloseable {

    /** What the bot does with an activity: the answer to the request, and what happens after that answer has left. */
    record Turn(int status, Object answer, Runnable afterwards) {

        static Turn accepted(Runnable afterwards) {
            return new Turn(200, Map.of(), afterwards);
        }

        /** The answer to a pressed {@code Action.Execute}. */
        static Turn paints(Map<String, Object> card, Runnable afterwards) {
            return new Turn(200, Map.of("statusCode", 200, "type", CardRules.CARD_TYPE, "value", card), afterwards);
        }
    }

    interface Script {
        Turn turn(ScriptedBot bot, JsonNode activity);
    }

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Script script;
    private volatile String token = "";

    ScriptedBot(Script script) throws IOException {
        this.script = script;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/messages", this::answer);
        server.start();
    }

    URI messaging() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/messages");
    }

    /** From now on it has the token that the connector wants. */
    ScriptedBot signIn(Simulator simulator) {
        return withToken(simulator.tokens().forTheApplication(ConnectorPart.AUDIENCE, Proof.CERTIFICATE));
    }

    ScriptedBot withToken(String bearer) {
        token = bearer;
        return this;
    }

    List<JsonNode> received() {
        return received;
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode activity = Exchange.JSON.readTree(exchange.getRequestBody().readAllBytes());
        received.add(activity);
        Turn turn = script.turn(this, activity);
        byte[] answer = Exchange.JSON.writeValueAsBytes(turn.answer());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(turn.status(), answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
        turn.afterwards().run();
    }

    HttpResponse<String> replies(JsonNode activity, Map<String, Object> reply) {
        return call("POST", conversation(activity) + "/activities", Exchange.JSON.writeValueAsString(reply));
    }

    HttpResponse<String> updates(JsonNode activity, String messageId, Map<String, Object> reply) {
        return call("PUT", conversation(activity) + "/activities/" + messageId, Exchange.JSON.writeValueAsString(reply));
    }

    static Map<String, Object> message(Map<String, Object> card) {
        return Map.of("type", "message", "summary", "A card", "attachments",
                List.of(Map.of("contentType", CardRules.CARD_TYPE, "content", card)));
    }

    static String conversation(JsonNode activity) {
        return activity.path("serviceUrl").asString() + "/v3/conversations/" + activity.path("conversation").path("id").asString();
    }

    HttpResponse<String> call(String method, String address, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        http.close();
    }
}
