package app.photosync.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.photosync.SettableClock;
import app.photosync.http.Destination;
import app.photosync.identity.TokenRefused.Reason;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real azure-identity against the simulated tenant's authority, over TLS. */
class CredentialsTest {

    private static final String GRAPH = "https://graph.microsoft.com/.default";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Destination tokenEndpoint = new Destination("token-endpoint", 8, clock);
    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_certificate_gets_a_token_for_the_scope() throws Exception {
        String token = tokens(simulator.app().tenantId()).bearer(GRAPH);

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getAudience()).containsExactly("https://graph.microsoft.com");
    }

    @Test
    void a_forgotten_token_is_asked_for_at_the_authority_and_not_taken_from_the_librarys_memory() {
        AccessTokens tokens = TenantTokens.askedFrom(simulator, simulator.app().tenantId(), tokenEndpoint, clock);
        String refused = tokens.bearer(GRAPH);
        clock.moves(Duration.ofMinutes(1));
        tokens.forget(GRAPH, refused);

        tokens.bearer(GRAPH);

        assertThat(simulator.tenant().requests().to(Target.TOKEN)).hasSize(2);
    }

    @Test
    void a_certificate_file_without_the_private_key_is_something_for_IT(@TempDir Path folder) throws Exception {
        String whole = Files.readString(simulator.botCertificate());
        Path half = Files.writeString(folder.resolve("bot.pem"), whole.substring(whole.indexOf("-----BEGIN CERTIFICATE-----"))
                .split("-----BEGIN PRIVATE")[0]);

        TokenRefused refused = refusal(TenantTokens.askedFrom(simulator, half), GRAPH);

        assertThat(refused.reason()).isEqualTo(Reason.MISSING_PERMISSION);
        assertThat(refused.code()).isEqualTo("certificate-unreadable");
    }

    @Test
    void conditional_access_is_told_by_its_code() {
        simulator.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        TokenRefused refused = refusal(simulator.app().tenantId(), GRAPH);

        assertThat(refused.reason()).isEqualTo(Reason.ACCESS_BLOCKED);
        assertThat(refused.code()).isEqualTo("AADSTS53003");
    }

    @Test
    void an_unknown_resource_is_something_for_IT() {
        TokenRefused refused = refusal(simulator.app().tenantId(), "https://fabrikam-my.sharepoint.com/.default");

        assertThat(refused.reason()).isEqualTo(Reason.MISSING_PERMISSION);
        assertThat(refused.code()).isEqualTo("AADSTS500011");
    }

    @Test
    void an_unknown_tenant_is_something_for_IT() {
        assertThat(refusal("e1b1e5a0-0000-4000-8000-000000000000", GRAPH).reason()).isEqualTo(Reason.MISSING_PERMISSION);
    }

    @Test
    void a_token_endpoint_that_is_down_means_to_ask_later() {
        simulator.tenant().faults().add(Fault.of(Target.TOKEN, 503).times(10));

        assertThat(refusal(simulator.app().tenantId(), GRAPH).reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void a_cut_connection_means_to_ask_later() {
        simulator.tenant().faults().add(Fault.of(Target.TOKEN, Fault.CUT_THE_CONNECTION).times(10));

        assertThat(refusal(simulator.app().tenantId(), GRAPH).reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void a_token_endpoint_that_is_down_is_asked_twice_at_most() {
        simulator.tenant().faults().add(Fault.of(Target.TOKEN, 503).times(10));

        refusal(simulator.app().tenantId(), GRAPH);

        assertThat(simulator.tenant().requests().to(Target.TOKEN)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_token_endpoint_that_asked_to_wait_is_not_asked_for_any_scope_before() {
        simulator.tenant().faults().add(Fault.of(Target.TOKEN, 429).retryAfter(120));
        AccessTokens tokens = TenantTokens.askedFrom(simulator, simulator.app().tenantId(), tokenEndpoint);
        refusal(tokens, GRAPH);

        TokenRefused refused = refusal(tokens, "https://api.botframework.com/.default");

        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused.code()).isEqualTo("DestinationClosed");
        assertThat(refused.notBefore()).contains(Instant.parse("2026-03-02T09:02:00Z"));
        assertThat(simulator.tenant().requests().to(Target.TOKEN)).hasSize(1);
    }

    @Test
    void a_token_endpoint_that_asked_to_wait_is_asked_again_after_that() {
        simulator.tenant().faults().add(Fault.of(Target.TOKEN, 429).retryAfter(120));
        AccessTokens tokens = TenantTokens.askedFrom(simulator, simulator.app().tenantId(), tokenEndpoint);
        refusal(tokens, GRAPH);
        clock.moves(Duration.ofMinutes(2));

        assertThat(tokens.bearer(GRAPH)).isNotEmpty();
        assertThat(tokenEndpoint.state().inUse()).isZero();
    }

    private TokenRefused refusal(String tenantId, String scope) {
        return refusal(tokens(tenantId), scope);
    }

    private static TokenRefused refusal(AccessTokens tokens, String scope) {
        return catchThrowableOfType(TokenRefused.class, () -> tokens.bearer(scope));
    }

    private AccessTokens tokens(String tenantId) {
        return TenantTokens.askedFrom(simulator, tenantId);
    }
}
