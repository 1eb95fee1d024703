package app.photosync.teams;

import app.photosync.http.HttpLimits;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where the connector publishes its keys: an OpenID document, and the key set that it leads to. */
final class KeyDocuments {

    /** For both documents together, from the first request to the last byte. */
    static final Duration LONGEST = Duration.ofSeconds(3);

    private static final int MOST_BYTES = 512 * 1024;

    private final HttpClient http = HttpLimits.client().build();
    private final URI openIdUrl;

    KeyDocuments(URI openIdUrl) {
        this.openIdUrl = openIdUrl;
    }

    /** @throws IOException when there are none to be had in time; the message is for logs */
    EndorsedKeys fetch() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            URI keysUrl = JSONObjectUtils.getURI(read(openIdUrl, end), "jwks_uri");
            if (keysUrl == null) {
                throw new IOException("no jwks_uri");
            }
            return EndorsedKeys.in(read(keysUrl, end));
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException("unreadable", e);
        }
    }

    private Map<String, Object> read(URI address, long end) throws IOException, InterruptedException, ParseException {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            HttpResponse<byte[]> whole = answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (whole.statusCode() != 200) {
                throw new IOException("status " + whole.statusCode());
            }
            return JSONObjectUtils.parse(new String(whole.body(), UTF_8));
        } catch (TimeoutException e) {
            throw new IOException("not within " + LONGEST.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getClass().getSimpleName(), e);
        } finally {
            answer.cancel(true);
        }
    }
}
