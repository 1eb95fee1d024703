package app.photosync.identity;

import app.photosync.http.HttpLimits;
import app.photosync.http.LimitedClient;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * How the identity library reaches the token endpoint: in {@link HttpLimits#ANSWER}, and no more than {@link HttpLimits#MOST_JSON_BYTES}
 * of an answer, which the library would read whole. The calling thread waits, whichever way the library asks.
 */
public final class TokenHttp implements HttpClient {

    /** Set by the JDK's client itself, which takes them from nobody else. */
    private static final Set<HttpHeaderName> NOT_OURS = Set.of(
            HttpHeaderName.CONNECTION, HttpHeaderName.CONTENT_LENGTH, HttpHeaderName.EXPECT, HttpHeaderName.HOST, HttpHeaderName.UPGRADE);

    private final LimitedClient http;
    private final Duration limit;

    /** @param client as {@link HttpLimits#client()} sets it up; another trust store may be added */
    public TokenHttp(java.net.http.HttpClient.Builder client) {
        this(client, HttpLimits.ANSWER);
    }

    TokenHttp(java.net.http.HttpClient.Builder client, Duration limit) {
        this.http = new LimitedClient(client);
        this.limit = limit;
    }

    @Override
    public Mono<HttpResponse> send(HttpRequest request) {
        return Mono.fromCallable(() -> answer(request));
    }

    @Override
    public HttpResponse sendSync(HttpRequest request, Context context) {
        try {
            return answer(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse answer(HttpRequest request) throws IOException {
        return new TokenAnswer(request, http.send(asTheJdkWantsIt(request), HttpLimits.MOST_JSON_BYTES, limit));
    }

    private static java.net.http.HttpRequest asTheJdkWantsIt(HttpRequest request) throws IOException {
        try {
            BinaryData body = request.getBodyAsBinaryData();
            BodyPublisher same = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.toBytes());
            var built = java.net.http.HttpRequest.newBuilder(request.getUrl().toURI()).method(request.getHttpMethod().toString(), same);
            request.getHeaders().stream()
                    .filter(header -> !NOT_OURS.contains(HttpHeaderName.fromString(header.getName())))
                    .forEach(header -> header.getValuesList().forEach(value -> built.header(header.getName(), value)));
            return built.build();
        } catch (URISyntaxException e) {
            throw new IOException("the address of the token endpoint is none", e);
        }
    }
}
