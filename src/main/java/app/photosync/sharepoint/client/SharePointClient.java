package app.photosync.sharepoint.client;

import app.photosync.http.CallPermit;
import app.photosync.http.Destination;
import app.photosync.http.DestinationClosed;
import app.photosync.identity.AccessTokens;
import app.photosync.identity.TokenRefused;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Asks SharePoint once, with a token for the very host that is asked. Repeating is for others to decide. All hosts are one destination, for
 * throttling counts per application and tenant (docs/domain.md 2).
 */
public final class SharePointClient {

    /** One byte more than any photo may have (5 MB, docs/domain.md 2): a bigger one is cut here, and the decoder finds it too large. */
    public static final int MOST_BYTES_READ = 5 * 1024 * 1024 + 1;

    private static final MediaType PLAIN_JSON = MediaType.parseMediaType("application/json;odata=nometadata");

    private static final int UNAUTHORIZED = 401;

    private final RestClient http;
    private final Destination sharePoint;
    private final AccessTokens tokens;
    private final SharePointProblems troubles;

    public SharePointClient(RestClient http, Destination sharePoint, AccessTokens tokens, SharePointProblems troubles) {
        this.http = http;
        this.sharePoint = sharePoint;
        this.tokens = tokens;
        this.troubles = troubles;
    }

    /** @throws AccessFailed for everything but a success or a 404 */
    public SharePointAnswer get(SharePointHost host, String pathAndQuery, SharePointOperation operation) {
        SharePointAnswer answer = sent(http.method(HttpMethod.GET).uri(host.resolve(pathAndQuery)), host, operation);
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
        SharePointAnswer answer = sent(http.method(HttpMethod.POST).uri(host.resolve(pathAndQuery)).contentType(type)
                .body(body), host, operation);
        if (answer.isBusy()) {
            throw troubles.refused(answer, operation);
        }
        return answer;
    }

    private SharePointAnswer sent(RestClient.RequestHeadersSpec<?> request, SharePointHost host, SharePointOperation operation) {
        String bearer = bearer(host);
        try (CallPermit _ = sharePoint.enter()) {
            SharePointAnswer answer = request.accept(PLAIN_JSON)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer)
                    .exchange((ignored, response) -> read(response));
            if (answer.status() == UNAUTHORIZED) {
                tokens.forget(host.scope(), bearer);
            }
            return answer;
        } catch (DestinationClosed closed) {
            throw troubles.notAsked(closed);
        } catch (ResourceAccessException silence) {
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

    private SharePointAnswer read(ClientHttpResponse response) throws IOException {
        HttpHeaders headers = response.getHeaders();
        int status = response.getStatusCode().value();
        Optional<String> retryAfter = Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER));
        sharePoint.answered(status, retryAfter);
        String type = Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_TYPE)).orElse("").split(";", 2)[0].strip()
                .toLowerCase(Locale.ROOT);
        return new SharePointAnswer(
                status,
                type,
                retryAfter,
                String.join(" ", headers.getOrEmpty(HttpHeaders.WWW_AUTHENTICATE)),
                response.getBody().readNBytes(MOST_BYTES_READ));
    }
}
