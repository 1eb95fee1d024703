package app.photosync.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.identity.TokenRefused.Reason;
import com.azure.core.exception.ClientAuthenticationException;
import com.microsoft.aad.msal4j.MsalServiceException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"AADSTS50076", "AADSTS50079", "AADSTS53000", "AADSTS53003"})
    void the_access_rules_of_the_company_are_told_by_their_code(String code) {
        TokenRefused refused = refused(code + ": Access has been blocked.", "invalid_grant");

        assertThat(refused.reason()).isEqualTo(Reason.ACCESS_BLOCKED);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void a_required_interaction_is_an_access_rule_even_without_a_known_code() {
        assertThat(refused("interaction_required: AADSTS50158: External challenge", "interaction_required").reason())
                .isEqualTo(Reason.ACCESS_BLOCKED);
    }

    @ParameterizedTest
    @CsvSource({
        "AADSTS65001, nobody consented",
        "AADSTS70021, no federated identity record matches",
        "AADSTS700211, no federated identity record matches the issuer",
        "AADSTS700212, no federated identity record matches the audience",
        "AADSTS700213, no federated identity record matches the subject",
        "AADSTS7000215, the secret is wrong",
        "AADSTS7000222, the secret is out of its time",
        "AADSTS900023, the tenant id is not one",
        "AADSTS700016, the application is not in the tenant",
        "AADSTS7000112, the application is disabled",
        "AADSTS700027, the certificate is not registered",
        "AADSTS700024, the certificate or token is out of its time",
        "AADSTS90002, there is no such tenant",
        "AADSTS500011, the resource is not in the tenant"})
    void what_only_IT_can_repair_is_a_missing_permission(String code, String meaning) {
        TokenRefused refused = refused(code + ": " + meaning, "invalid_client");

        assertThat(refused.reason()).isEqualTo(Reason.MISSING_PERMISSION);
        assertThat(refused.code()).isEqualTo(code);
    }

    /** As the identity library and the endpoint of managed identities say it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[Managed Identity] Authentication unavailable. The requested identity has not been assigned to this resource. | "
                + "managed-identity-not-found",
        "[Managed Identity] Error Message: Identity not found Managed Identity Correlation ID: 1 | managed-identity-not-found",
        "[Managed Identity] This managed identity source is not available on this platform. | managed-identity-out-of-reach",
        "Certificate file provided is not a valid PEM file. | certificate-unreadable"})
    void what_is_wrong_on_this_side_of_entra_is_a_missing_permission_too(String message, String code) {
        TokenRefused refused = Refusals.of("a scope", new RuntimeException(message), Optional.empty());

        assertThat(refused.reason()).isEqualTo(Reason.MISSING_PERMISSION);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void a_transient_error_of_entra_means_to_ask_later() {
        TokenRefused refused = refused("AADSTS90033: A transient error has occurred.", "temporarily_unavailable");

        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused.code()).isEqualTo("AADSTS90033");
    }

    @Test
    void a_failure_without_a_code_is_named_by_its_innermost_cause() {
        TokenRefused refused = Refusals.of("a scope",
                new IllegalStateException("Timeout on blocking read", new TimeoutException()), Optional.empty());

        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused.code()).isEqualTo("TimeoutException");
    }

    @Test
    void causes_that_form_a_ring_are_read_once() {
        RuntimeException outer = new RuntimeException("outer");
        outer.initCause(new RuntimeException("AADSTS53003", outer));

        assertThat(Refusals.of("a scope", outer, Optional.empty()).code()).isEqualTo("AADSTS53003");
    }

    private static TokenRefused refused(String message, String errorCode) {
        return Refusals.of("a scope", new ClientAuthenticationException("failed", null, new MsalServiceException(message, errorCode)),
                Optional.empty());
    }
}
