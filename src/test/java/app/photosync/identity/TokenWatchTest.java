package app.photosync.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.SettableClock;
import app.photosync.http.Destination;
import com.azure.core.credential.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;

@ExtendWith(OutputCaptureExtension.class)
class TokenWatchTest {

    private static final String GRAPH = "https://graph.microsoft.com/.default";
    private static final String CONNECTOR = "https://api.botframework.com/.default";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<String> asked = new ArrayList<>();
    private Function<String, Mono<AccessToken>> entra = scope -> Mono.just(valid());
    private final AccessTokens tokens = new AccessTokens(() -> request -> {
        String scope = request.getScopes().getFirst();
        asked.add(scope);
        return entra.apply(scope);
    }, new Destination("token-endpoint", 8, clock), clock);
    private final TokenWatch watch = new TokenWatch(tokens, List.of(
            new NeededTokens("graph", List.of(GRAPH), false), new NeededTokens("connector", List.of(CONNECTOR), true)), clock);

    @Test
    void takes_a_token_for_each_service_first_the_one_without_which_no_answer_leaves() {
        watch.lookIfDue();

        assertThat(asked).containsExactly(CONNECTOR, GRAPH);
        assertThat(watch.watched()).allSatisfy(token -> assertThat(token.refused()).isEmpty());
    }

    @Test
    void a_refusal_is_one_line_however_often_it_is_repeated(CapturedOutput logs) {
        entra = scope -> Mono.error(new IllegalStateException("AADSTS700016: Application was not found in the directory"));
        for (int tries = 0; tries < 5; tries++) {
            watch.lookIfDue();
            clock.moves(Duration.ofSeconds(30));
        }

        assertThat(logs.getAll().lines()).filteredOn(line -> line.contains("event=token_refused scope=" + CONNECTOR))
                .singleElement().asString()
                .endsWith(
                        "code=AADSTS700016 meaning=\"the application is not in this tenant: are the client id and the tenant id right?\"");
        assertThat(logs.getAll().lines()).noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void what_is_refused_is_asked_for_again_after_one_second_two_and_four() {
        entra = scope -> scope.equals(CONNECTOR) ? Mono.error(new IllegalStateException("AADSTS90033")) : Mono.just(valid());
        watch.lookIfDue();
        asked.clear();

        for (int wait : List.of(1, 2, 4)) {
            clock.moves(Duration.ofSeconds(wait));
            watch.lookIfDue();
            watch.lookIfDue();
        }

        assertThat(asked).containsExactly(CONNECTOR, CONNECTOR, CONNECTOR);
    }

    @Test
    void a_refusal_is_over_when_a_token_comes() {
        entra = scope -> Mono.error(new IllegalStateException("AADSTS90033"));
        watch.lookIfDue();
        assertThat(watch.watched()).allSatisfy(token -> assertThat(token.refused()).isPresent());
        entra = scope -> Mono.just(valid());

        clock.moves(Duration.ofSeconds(1));
        watch.lookIfDue();

        assertThat(watch.watched()).allSatisfy(token -> assertThat(token.refused()).isEmpty());
    }

    private AccessToken valid() {
        return new AccessToken("a token", clock.instant().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC));
    }
}
