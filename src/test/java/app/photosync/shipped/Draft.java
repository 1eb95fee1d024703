package app.photosync.shipped;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.teams.ChannelTokens;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A request that is about to be sent, byte for byte as it will leave: at first a good one, with a token of Teams and a message of an
 * employee.
 * What is changed about it is all that is wrong with it. A mark stands in its token, its ids and its text, by which its traces are found.
 */
final class Draft {

    private final ShippedBot bot;
    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private final Map<String, Object> activity;
    private final List<String> headers = new ArrayList<>();
    private String line = "POST /api/messages HTTP/1.1";
    private String host;
    private String token;
    private byte[] body;
    private boolean isChunked;
    private boolean hasLength = true;

    /** @param sender directory id of whoever seems to write */
    Draft(ShippedBot bot, String sender) {
        this.bot = bot;
        host = "Host: localhost:" + bot.port();
        activity = new LinkedHashMap<>(bot.teams().activities().message(sender, mark));
        activity.put("id", mark);
        token = tokens().token(claims -> claims.jwtID(mark));
    }

    String mark() {
        return mark;
    }

    ChannelTokens tokens() {
        return bot.teams().tokens();
    }

    String serviceUrl() {
        return bot.teams().serviceUrl();
    }

    /** What a token of Teams says, with the mark. */
    JWTClaimsSet claims() {
        return tokens().claims(claims -> claims.jwtID(mark));
    }

    Draft claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(tokens().token(claims -> change.apply(claims.jwtID(mark))));
    }

    Draft token(String other) {
        token = other;
        return this;
    }

    String token() {
        return token;
    }

    Draft withoutToken() {
        return token("");
    }

    Draft line(String method, String target) {
        line = method + " " + target + " HTTP/1.1";
        return this;
    }

    Draft line(String whole) {
        line = whole;
        return this;
    }

    Draft host(String wholeHeader) {
        host = wholeHeader;
        return this;
    }

    Draft header(String whole) {
        headers.add(whole);
        return this;
    }

    Draft activity(Consumer<Map<String, Object>> change) {
        change.accept(activity);
        return this;
    }

    /** @param object name of a field that is an object */
    Draft within(String object, Consumer<Map<String, Object>> change) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) activity.get(object)).forEach((name, value) -> copy.put(name.toString(), value));
        change.accept(copy);
        activity.put(object, copy);
        return this;
    }

    /** In place of the activity. */
    Draft body(String text) {
        return body(text.getBytes(UTF_8));
    }

    Draft body(byte[] bytes) {
        body = bytes;
        return this;
    }

    /** The activity, as it stands now. */
    String json() {
        return Exchange.JSON.writeValueAsString(activity);
    }

    Draft chunked() {
        isChunked = true;
        return this;
    }

    /** What length there is stands among the headers. */
    Draft withoutLength() {
        hasLength = false;
        return this;
    }

    byte[] bytes() {
        byte[] content = body == null ? json().getBytes(UTF_8) : body;
        StringBuilder head = new StringBuilder(line).append("\r\n");
        if (!host.isEmpty()) {
            head.append(host).append("\r\n");
        }
        if (!token.isEmpty()) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (headers.stream().noneMatch(header -> header.startsWith("Content-Type"))) {
            head.append("Content-Type: application/json; charset=utf-8\r\n");
        }
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Connection: close\r\n");
        if (isChunked) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (hasLength) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        if (isChunked) {
            whole.writeBytes((Integer.toHexString(content.length) + "\r\n").getBytes(ISO_8859_1));
        }
        whole.writeBytes(content);
        if (isChunked) {
            whole.writeBytes("\r\n0\r\n\r\n".getBytes(ISO_8859_1));
        }
        return whole.toByteArray();
    }
}
