package app.photosync.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.photosync.SettableClock;
import app.photosync.http.Destination;
import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class AccessTokensTest {

    private static final String GRAPH = "https://graph.microsoft.com/.default";
    private static final String SHAREPOINT = "https://contoso-my.sharepoint.com/.default";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<String> asked = new ArrayList<>();
    private Supplier<Mono<AccessToken>> entra = () -> Mono.just(validFor(Duration.ofHours(1)));
    private final Destination tokenEndpoint = new Destination("token-endpoint", 8, clock);
    private final AccessTokens tokens = new AccessTokens(() -> request -> {
        asked.add(request.getScopes().getFirst());
        return entra.get();
    }, tokenEndpoint, clock);

    @Test
    void a_token_is_asked_for_once_and_then_kept() {
        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 1");
        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 1");
    }

    @Test
    void every_scope_has_its_own_token() {
        tokens.bearer(GRAPH);
        tokens.bearer(SHAREPOINT);

        assertThat(asked).containsExactly(GRAPH, SHAREPOINT);
    }

    @Test
    void a_token_is_renewed_five_minutes_before_its_end() {
        tokens.bearer(GRAPH);
        clock.moves(Duration.ofMinutes(54));
        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 1");

        clock.moves(Duration.ofMinutes(1));
        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 2");
    }

    @Test
    void a_token_that_is_still_valid_outlives_a_failed_renewal() {
        tokens.bearer(GRAPH);
        clock.moves(Duration.ofMinutes(56));
        entra = () -> Mono.error(new IllegalStateException("down"));

        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 1");
    }

    @Test
    void a_failed_renewal_is_repeated_only_after_half_a_minute() {
        tokens.bearer(GRAPH);
        clock.moves(Duration.ofMinutes(56));
        entra = () -> Mono.error(new IllegalStateException("down"));
        tokens.bearer(GRAPH);
        tokens.bearer(GRAPH);
        assertThat(asked).hasSize(2);

        clock.moves(Duration.ofSeconds(30));
        tokens.bearer(GRAPH);
        assertThat(asked).hasSize(3);
    }

    @Test
    void an_ended_token_is_not_handed_out() {
        tokens.bearer(GRAPH);
        clock.moves(Duration.ofHours(1));
        entra = () -> Mono.error(new IllegalStateException("down"));

        assertThatThrownBy(() -> tokens.bearer(GRAPH)).isInstanceOf(TokenRefused.class)
                .hasMessage("no token for " + GRAPH + ": IllegalStateException");
    }

    @Test
    void a_refusal_is_not_kept() {
        entra = () -> Mono.error(new IllegalStateException("down"));
        assertThatThrownBy(() -> tokens.bearer(GRAPH)).isInstanceOf(TokenRefused.class);

        entra = () -> Mono.just(validFor(Duration.ofHours(1)));
        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 2");
    }

    @Test
    void a_refusal_says_when_the_token_endpoint_wants_to_be_asked_again() {
        entra = () -> {
            tokenEndpoint.answered(429, Optional.of("120"));
            return Mono.error(new IllegalStateException("throttled"));
        };

        assertThatThrownBy(() -> tokens.bearer(GRAPH)).isInstanceOfSatisfying(TokenRefused.class,
                refused -> assertThat(refused.notBefore()).contains(Instant.parse("2026-03-02T09:02:00Z")));
    }

    @Test
    void whoever_waits_for_a_token_shares_the_answer() {
        CountDownLatch answer = new CountDownLatch(1);
        entra = () -> Mono.fromCallable(() -> {
            answer.await();
            return validFor(Duration.ofHours(1));
        });
        List<Thread> callers = new ArrayList<>();
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<CompletableFuture<String>> answers = IntStream.range(0, 5)
                    .mapToObj(ignored -> CompletableFuture.supplyAsync(() -> {
                        synchronized (callers) {
                            callers.add(Thread.currentThread());
                        }
                        return tokens.bearer(GRAPH);
                    }, threads))
                    .toList();
            await().until(() -> waiting(callers) == 5);
            answer.countDown();

            assertThat(answers).allSatisfy(each -> assertThat(each.join()).isEqualTo("token 1"));
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_token_that_a_service_has_refused_is_asked_for_anew() {
        String refused = tokens.bearer(GRAPH);
        clock.moves(Duration.ofSeconds(30));
        tokens.forget(GRAPH, refused);

        assertThat(tokens.kept(GRAPH)).isEmpty();
        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 2");
    }

    @Test
    void a_refusal_of_an_older_token_leaves_the_newer_one() {
        tokens.bearer(GRAPH);
        clock.moves(Duration.ofMinutes(55));
        tokens.bearer(GRAPH);
        clock.moves(Duration.ofSeconds(30));

        tokens.forget(GRAPH, "token 1");

        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 2");
    }

    @Test
    void a_service_that_refuses_every_token_does_not_have_each_call_ask_for_another_one() {
        tokens.forget(GRAPH, tokens.bearer(GRAPH));

        assertThat(tokens.bearer(GRAPH)).isEqualTo("token 1");
    }

    @Test
    void a_kept_token_is_given_without_asking_anybody() {
        assertThat(tokens.kept(GRAPH)).isEmpty();
        tokens.bearer(GRAPH);

        assertThat(tokens.kept(GRAPH)).contains("token 1");
        assertThat(asked).hasSize(1);
    }

    @Test
    void libraries_get_the_same_tokens_through_a_credential() {
        tokens.bearer(GRAPH);

        assertThat(tokens.asCredential().getTokenSync(new TokenRequestContext().addScopes(GRAPH)).getToken()).isEqualTo("token 1");
    }

    private static int waiting(List<Thread> callers) {
        synchronized (callers) {
            return (int) callers.stream().filter(thread -> thread.getState() == Thread.State.WAITING
                    || thread.getState() == Thread.State.TIMED_WAITING).count();
        }
    }

    private AccessToken validFor(Duration life) {
        return new AccessToken("token " + asked.size(), clock.instant().plus(life).atOffset(ZoneOffset.UTC));
    }
}
