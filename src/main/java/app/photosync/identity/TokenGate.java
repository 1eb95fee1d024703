package app.photosync.identity;

import app.photosync.http.CallPermit;
import app.photosync.http.Destination;
import app.photosync.http.DestinationClosed;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpPipelineNextPolicy;
import com.azure.core.http.HttpPipelineNextSyncPolicy;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelinePolicy;
import java.io.UncheckedIOException;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Lets each call of the identity library through to the token endpoint when there is a place for it, which is held until the answer begins.
 * The library asks in both ways, depending on the credential.
 */
final class TokenGate implements HttpPipelinePolicy {

    private final Destination tokenEndpoint;

    TokenGate(Destination tokenEndpoint) {
        this.tokenEndpoint = tokenEndpoint;
    }

    @Override
    public HttpResponse processSync(HttpPipelineCallContext context, HttpPipelineNextSyncPolicy next) {
        try (CallPermit _ = tokenEndpoint.enter()) {
            HttpResponse answer = next.processSync();
            hear(answer);
            return answer;
        } catch (DestinationClosed closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public Mono<HttpResponse> process(HttpPipelineCallContext context, HttpPipelineNextPolicy next) {
        return Mono.using(tokenEndpoint::enter, place -> next.process().doOnNext(this::hear), CallPermit::close);
    }

    private void hear(HttpResponse answer) {
        tokenEndpoint.answered(answer.getStatusCode(), Optional.ofNullable(answer.getHeaderValue(HttpHeaderName.RETRY_AFTER)));
    }
}
