package app.photosync.http;

import java.net.http.HttpClient;
import java.time.Duration;

/** How long the bot waits for another service, and the JDK client that keeps to it. */
public final class HttpLimits {

    public static final Duration CONNECT = Duration.ofSeconds(3);

    /** From the request to the end of the answer. */
    public static final Duration ANSWER = Duration.ofSeconds(10);

    private HttpLimits() {}

    /**
     * HTTP/1.1, no cookies, no redirects: a redirect would carry the bearer token to a host that nobody configured. The time limit for
     * the answer is set with each request.
     */
    public static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
    }
}
