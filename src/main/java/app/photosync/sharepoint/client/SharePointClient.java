package app.photosync.sharepoint.client;

import app.photosync.http.CallPermit;
import app.photosync.http.Destination;
import app.photosync.http.DestinationClosed;
import app.photosync.http.HttpAnswer;
import app.photosync.http.HttpLimits;
import app.photosync.http.LimitedClient;
import app.photosync.identity.AccessTokens;
import app.photosync.identity.TokenRefused;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Asks SharePoint once, with a token for the very host that is asked. Repeating is for others to decide. All hosts are one destination, for
 * throttling counts per application and tenant (docs/domain.md 2).
 */
public final class SharePointClient {

    public static final int MOST_BYTES_READ = HttpLimits.MOST_PHOTO_BYTES;

    private static final String PLAIN_JSON = "application/json;odata=nometadata";

    private static final int UNAUTHORIZED = 401;

    private final LimitedClient http;
    private final Duration limit;
    private final String userAgent;
    private final Destination sharePoint;
    private final AccessTokens tokens;
    private final SharePointProblems troubles;

    /** @param limit from each request to the last byte of its answer */
    public SharePointClient(
            LimitedClient http, Duration limit, String userAgent, Destination sharePoint, AccessTokens tokens,
            SharePointProblems troubles) {
        this.http = http;
        this.limit = limit;
        this.userAgent = userAgent;
        this.sharePoint = sharePoint;
        this.tokens = tokens;
        this.troubles = troubles;
    }

    /**
     * JSON, of which {@link HttpLimits#MOST_JSON_BYTES} are read.
     *
     * @throws AccessFailed for everything but a success or a 404
     */
    public SharePointAnswer get(SharePointHost host, String pathAndQuery, SharePointOperation operation) {
        return get(host, pathAndQuery, HttpLimits.MOST_JSON_BYTES, operation);
    }

    /**
     * A file, of which {@link #MOST_BYTES_READ} are read.
     *
     * @throws AccessFailed for everything but a success or a 404
     */
    public SharePointAnswer getFile(SharePointHost host, String pathAndQuery, SharePointOperation operation) {
        return get(host, pathAndQuery, MOST_BYTES_READ, operation);
    }

    private SharePointAnswer get(SharePointHost host, String pathAndQuery, int mostBytes, SharePointOperation operation) {
        SharePointAnswer answer = sent(HttpRequest.newBuilder(host.resolve(pathAndQuery)).GET(), mostBytes, host, operation);
        if (!answer.isSuccess() && answer.status() != 404) {
            throw troubles.refused(answer, operation);
        }
        return answer;
    }

    /** @throws AccessFailed for everything but a success */
    public void post(SharePointHost host, String pathAndQuery, MediaType type, byte[] body, SharePointOperation operation) {
        SharePointAnswer answer = tryPost(host, pathAndQuery, type, body, operation);
        if (!answer.isSuccess()) {
            throw troubles.refused(answer, operation);
        }
    }

    /** @throws AccessFailed only when there is no token, no answer, or SharePoint is too busy to decide */
    public SharePointAnswer tryPost(SharePointHost host, String pathAndQuery, MediaType type, byte[] body, SharePointOperation operation) {
        HttpRequest.Builder request = HttpRequest.newBuilder(host.resolve(pathAndQuery))
                .header(HttpHeaders.CONTENT_TYPE, type.toString())
                .POST(BodyPublishers.ofByteArray(body));
        SharePointAnswer answer = sent(request, HttpLimits.MOST_JSON_BYTES, host, operation);
        if (answer.isBusy()) {
            throw troubles.refused(answer, operation);
        }
        return answer;
    }

    private SharePointAnswer sent(HttpRequest.Builder request, int mostBytes, SharePointHost host, SharePointOperation operation) {
        String bearer = bearer(host);
        request.header(HttpHeaders.ACCEPT, PLAIN_JSON)
                .header(HttpHeaders.USER_AGENT, userAgent)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer);
        try (CallPermit _ = sharePoint.enter()) {
            SharePointAnswer answer = read(http.send(request.build(), mostBytes, limit));
            if (answer.status() == UNAUTHORIZED) {
                tokens.forget(host.scope(), bearer);
            }
            return answer;
        } catch (DestinationClosed closed) {
            throw troubles.notAsked(closed);
        } catch (IOException silence) {
            throw troubles.silent(silence, operation);
        }
    }

    private String bearer(SharePointHost host) {
        try {
            return tokens.bearer(host.scope());
        } catch (TokenRefused refused) {
            throw troubles.withoutToken(refused);
        }
    }

    private SharePointAnswer read(HttpAnswer answer) {
        Optional<String> retryAfter = answer.header(HttpHeaders.RETRY_AFTER);
        sharePoint.answered(answer.status(), retryAfter);
        String type = answer.header(HttpHeaders.CONTENT_TYPE).orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String challenge = String.join(" ", answer.headers().allValues(HttpHeaders.WWW_AUTHENTICATE));
        return new SharePointAnswer(answer.status(), type, retryAfter, challenge, answer.body());
    }
}
