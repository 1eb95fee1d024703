package app.photosync.identity;

import app.photosync.http.Destination;
import app.photosync.http.HttpLimits;
import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * The application's access tokens. One is kept in memory for each scope, renewed five minutes ahead of its end, and never written anywhere.
 * Safe for many threads; a call without a kept token takes at most {@link HttpLimits#ANSWER}.
 */
public final class AccessTokens {

    private final Supplier<TokenCredential> credentials;
    private final Destination tokenEndpoint;
    private final Clock clock;
    private final ConcurrentMap<String, TokenOfScope> kept = new ConcurrentHashMap<>();
    private final AtomicReference<TokenCredential> credential;

    /**
     * @param credentials makes a credential that remembers no token yet: the identity library hands out its own kept token, so after a
     *     refusal only a fresh one asks again. Called once now, and once for each token that is forgotten
     * @param tokenEndpoint where the credential asks; only looked at, for the moment before which it wants no call
     */
    public AccessTokens(Supplier<TokenCredential> credentials, Destination tokenEndpoint, Clock clock) {
        this.credentials = credentials;
        this.credential = new AtomicReference<>(credentials.get());
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

    /** The token that is kept for a scope, without asking anybody; empty when there is none that can be used. */
    public Optional<String> kept(String scope) {
        return Optional.ofNullable(kept.get(scope)).flatMap(TokenOfScope::usable).map(AccessToken::getToken);
    }

    /**
     * To be told when a service has answered 401 to a token: it is not handed out again, the next call asks for another one. Tokens of
     * the last 30 s are kept, for another one would fare no better. A managed identity's
     * endpoint may still bring the same token, for it keeps tokens itself.
     *
     * @param bearer the refused token; nothing happens when another one has taken its place meanwhile
     */
    public void forget(String scope, String bearer) {
        TokenOfScope token = kept.get(scope);
        if (token != null && token.forget(bearer)) {
            credential.set(null);
        }
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

    private TokenCredential credential() {
        return credential.updateAndGet(current -> current == null ? credentials.get() : current);
    }

    private AccessToken requested(String scope) {
        try {
            return credential().getToken(new TokenRequestContext().addScopes(scope)).blockOptional(HttpLimits.ANSWER)
                    .orElseThrow(() -> new IllegalStateException("the credential gave no token and no error"));
        } catch (RuntimeException failure) {
            throw Refusals.of(scope, failure, tokenEndpoint.notBefore());
        }
    }
}
