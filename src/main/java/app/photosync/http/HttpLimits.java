package app.photosync.http;

import java.net.http.HttpClient;
import java.time.Duration;

/** How long the bot waits for another service, how much of an answer it reads, and the JDK client that keeps to it. */
public final class HttpLimits {

    public static final Duration CONNECT = Duration.ofSeconds(3);

    /** From the request to the last byte of the answer. */
    public static final Duration ANSWER = Duration.ofSeconds(10);

    /** The longest right answer, 999 people with their names, takes about 150 KB. */
    public static final int MOST_JSON_BYTES = 1024 * 1024;

    /** One byte more than any photo may have (5 MB, docs/domain.md 2): a bigger one is cut here, and the decoder finds it too large. */
    public static final int MOST_PHOTO_BYTES = 5 * 1024 * 1024 + 1;

    private HttpLimits() {}

    /**
     * HTTP/1.1, no cookies, no redirects: a redirect would carry the bearer token to a host that nobody configured. Its own time limit
     * for an answer ends with the headers, so calls go through {@link LimitedClient}.
     */
    public static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
    }
}
