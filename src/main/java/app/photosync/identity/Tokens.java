package app.photosync.identity;

import app.photosync.http.Destination;
import app.photosync.http.HttpLimits;
import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import reactor.core.publisher.Mono;

/**
 * The application's access tokens. One is kept in memory for each scope, renewed five minutes ahead of its end, and never written anywhere.
 * Safe for many threads; a call without a kept token takes at most {@link HttpLimits#ANSWER}.
 */
public final class Tokens {

    private final TokenCredential credential;
    private final Destination tokenEndpoint;
    private final Clock clock;
    private final ConcurrentMap<String, TokenOfScope> kept = new ConcurrentHashMap<>();

    /** @param tokenEndpoint where the credential asks; only looked at, for the moment before which it wants no call */
    public Tokens(TokenCredential credential, Destination tokenEndpoint, Clock clock) {
        this.credential = credential;
        this.tokenEndpoint = tokenEndpoint;
        this.clock = clock;
    }

    /**
     * @param scope a resource's scope for applications, for example {@code https://graph.microsoft.com/.default}
     * @return what follows {@code Bearer } in the Authorization header
     * @throws TokenRefused when there is none, with the reason
     */
    public String bearer(String scope) {
        return token(scope).getToken();
    }

    /** The same tokens for libraries that want a credential; it throws {@link TokenRefused} as well. Only the first scope counts. */
    public TokenCredential asCredential() {
        return new TokenCredential() {
            @Override
            public Mono<AccessToken> getToken(TokenRequestContext request) {
                return Mono.fromCallable(() -> getTokenSync(request));
            }

            @Override
            public AccessToken getTokenSync(TokenRequestContext request) {
                return token(request.getScopes().getFirst());
            }
        };
    }

    private AccessToken token(String scope) {
        return kept.computeIfAbsent(scope, unknown -> new TokenOfScope(() -> requested(unknown), clock)).get();
    }

    private AccessToken requested(String scope) {
        try {
            return credential.getToken(new TokenRequestContext().addScopes(scope)).blockOptional(HttpLimits.ANSWER)
                    .orElseThrow(() -> new IllegalStateException("the credential gave no token and no error"));
        } catch (RuntimeException failure) {
            throw Refusals.of(scope, failure, tokenEndpoint.notBefore());
        }
    }
}
