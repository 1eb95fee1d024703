package app.photosync.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.photosync.http.HttpAnswer;
import app.photosync.http.HttpLimits;
import app.photosync.http.LimitedClient;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/** Where the connector publishes its keys: an OpenID document, and the key set that it leads to. */
final class KeyDocuments {

    /** For both documents together, from the first request to the last byte. */
    static final Duration LONGEST = Duration.ofSeconds(3);

    private static final int MOST_BYTES = 512 * 1024;

    private final LimitedClient http = new LimitedClient(HttpLimits.client());
    private final URI openIdUrl;

    KeyDocuments(URI openIdUrl) {
        this.openIdUrl = openIdUrl;
    }

    /**
     * @throws InterruptedIOException when this thread was to end meanwhile
     * @throws IOException when there are none to be had in time; the message is for logs
     */
    EndorsedKeys fetch() throws IOException {
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

    private Map<String, Object> read(URI address, long end) throws IOException, ParseException {
        HttpAnswer whole = answer(HttpRequest.newBuilder(address).build(), Duration.ofNanos(end - System.nanoTime()));
        if (whole.status() != 200) {
            throw new IOException("status " + whole.status());
        }
        return JSONObjectUtils.parse(new String(whole.body(), UTF_8));
    }

    private HttpAnswer answer(HttpRequest request, Duration limit) throws IOException {
        try {
            return http.send(request, MOST_BYTES, limit);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (HttpTimeoutException e) {
            throw new IOException("not within " + LONGEST.toSeconds() + " s", e);
        } catch (IOException e) {
            throw new IOException(e.getClass().getSimpleName(), e);
        }
    }
}
