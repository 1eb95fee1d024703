package app.photosync.simulator.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request and its answer. Paths and query values are decoded; the answer is given once. */
public final class Exchange {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpExchange exchange;
    private final String partPath;
    private final IntConsumer answering;
    private byte[] body;

    Exchange(HttpExchange exchange, String partPath, IntConsumer answering) {
        this.exchange = exchange;
        this.partPath = partPath;
        this.answering = answering;
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    public String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The path below the part's own, with its leading slash; empty for the part's path itself. */
    public String pathInPart() {
        return partPath.equals("/") ? path() : path().substring(partPath.length());
    }

    public Map<String, String> query() {
        return Query.parsed(exchange.getRequestURI().getRawQuery());
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query().get(name));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    public synchronized byte[] body() throws IOException {
        if (body == null) {
            body = exchange.getRequestBody().readAllBytes();
        }
        return body;
    }

    /** @throws tools.jackson.core.JacksonException when the body is not JSON */
    public JsonNode json() throws IOException {
        return JSON.readTree(body());
    }

    /** The body of an HTML form. */
    public Map<String, String> form() throws IOException {
        return Query.parsed(new String(body(), StandardCharsets.UTF_8));
    }

    public void respond(int status, Map<String, String> headers, byte[] answer) throws IOException {
        try (OutputStream out = stream(status, headers, answer.length == 0 ? -1 : answer.length)) {
            out.write(answer);
        }
    }

    public void respondJson(int status, Object answer) throws IOException {
        respond(status, Map.of("Content-Type", "application/json; charset=utf-8"), JSON.writeValueAsBytes(answer));
    }

    public void respondText(int status, String contentType, String answer) throws IOException {
        respond(status, Map.of("Content-Type", contentType), answer.getBytes(StandardCharsets.UTF_8));
    }

    public void respond(int status) throws IOException {
        respond(status, Map.of(), new byte[0]);
    }

    /** An answer of unknown length, such as server-sent events. The caller flushes, and the connection ends when {@code handle} returns. */
    public OutputStream stream(int status, Map<String, String> headers) throws IOException {
        return stream(status, headers, 0);
    }

    private OutputStream stream(int status, Map<String, String> headers, long length) throws IOException {
        body();
        headers.forEach(exchange.getResponseHeaders()::set);
        answering.accept(status);
        exchange.sendResponseHeaders(status, length);
        return exchange.getResponseBody();
    }

    boolean answered() {
        return exchange.getResponseCode() != -1;
    }

    /** Promises more than it sends, and ends the connection. */
    void cutTheBody() throws IOException {
        byte[] half = "{\"value\":".getBytes(StandardCharsets.UTF_8);
        OutputStream out = stream(200, Map.of("Content-Type", "application/json; charset=utf-8"), 2L * half.length);
        out.write(half);
        out.flush();
        exchange.close();
    }

    /** Ends the connection without an answer. */
    void cut() {
        answering.accept(0);
        exchange.close();
    }
}
