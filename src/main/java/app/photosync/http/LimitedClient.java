package app.photosync.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends a request once and reads the whole answer, within a time and a number of bytes, whatever the service does: an answer that drips
 * is given up, one that never ends is cut, one that is packed is refused (nobody asks for that), a redirect is an answer like any other.
 *
 * <p>The caller waits; so calls belong on a virtual thread. Safe for many threads.
 */
public final class LimitedClient {

    private final HttpClient client;

    /** @param client as {@link HttpLimits#client()} sets it up */
    public LimitedClient(HttpClient.Builder client) {
        this.client = client.build();
    }

    /**
     * @param mostBytes of the body that are read
     * @param limit from now to the last byte
     * @throws HttpTimeoutException when the answer was not whole in time
     * @throws PackedAnswer when the body would have to be unpacked
     * @throws IOException when there was no answer; a {@link java.net.ConnectException} or {@link
     *     java.net.http.HttpConnectTimeoutException} when the request never left
     */
    public HttpAnswer send(HttpRequest request, int mostBytes, Duration limit) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new CutBody(mostBytes));
        try {
            HttpResponse<byte[]> whole = answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            PackedAnswer.refuse(whole.headers());
            return new HttpAnswer(whole.statusCode(), whole.headers(), whole.body());
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("no whole answer within " + limit);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an answer");
        } finally {
            answer.cancel(true);
        }
    }
}
