package app.photosync.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.photosync.identity.TokenRefused.Reason;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.StrangeAnswer;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real azure-identity, over TLS, against answers that would have it follow, read or wait without end. */
class StrangeAnswersOfTheAuthorityTest {

    private static final String TOKEN =
            "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"ext_expires_in\":3600,\"access_token\":\"a-token\"}";
    private static final Duration LONG = Duration.ofSeconds(8);

    /** The identity library asks twice by itself. */
    private static final int MOST_REQUESTS = 2;

    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "mailto:it@contoso.com", "file:///etc/passwd", "http://localhost:1/",
        "https://login.microsoftonline.com/", "/elsewhere", "?again"})
    void a_redirect_is_not_followed_wherever_it_leads(String location) {
        answers(302, StrangeAnswer.leadingTo(location), 200_000);

        assertThat(refusal().reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(simulator.tenant().requests().to(Target.TOKEN)).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
    }

    @Test
    void an_answer_over_a_megabyte_is_read_no_further() {
        StrangeAnswer longer = StrangeAnswer.longer(TOKEN);
        answers(200, longer, 10);

        assertThat(refusal().reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(longer.written()).isLessThan(StrangeAnswer.LONG_BYTES / 2);
        assertThat(simulator.tenant().requests().to(Target.TOKEN)).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
    }

    @Test
    void an_answer_that_is_packed_although_nobody_asked_for_it_is_not_unpacked() {
        answers(200, StrangeAnswer.packed(TOKEN), 10);

        assertThat(refusal().reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void lists_in_lists_without_end_are_an_answer_that_cannot_be_read() {
        answers(200, StrangeAnswer.deeper(TOKEN), 10);

        assertThat(refusal().reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void an_answer_that_never_ends_is_for_later() {
        answers(200, StrangeAnswer.dripping("application/json"), 10);

        assertThat(assertTimeoutPreemptively(LONG, this::refusal).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(simulator.tenant().requests().to(Target.TOKEN)).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
    }

    private void answers(int status, StrangeAnswer answer, int times) {
        simulator.tenant().faults().add(Fault.of(Target.TOKEN, status).at("/token$").answering(answer).times(times));
    }

    private TokenRefused refusal() {
        AccessTokens tokens = TenantTokens.askedFrom(simulator, Duration.ofSeconds(1));
        TokenRefused refused = catchThrowableOfType(TokenRefused.class, () -> tokens.bearer("https://graph.microsoft.com/.default"));
        assertThat(refused).as("a refusal, and no token").isNotNull();
        return refused;
    }
}
