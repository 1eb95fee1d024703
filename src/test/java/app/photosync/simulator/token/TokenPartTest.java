package app.photosync.simulator.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.http.HttpLimits;
import app.photosync.identity.TokenHttp;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.identity.ClientAssertionCredentialBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real azure-identity speaks to the simulated authority. */
class TokenPartTest {

    private static final String GRAPH = "https://graph.microsoft.com/.default";

    private Simulator simulator;
    private HttpClient client;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        client = new TokenHttp(HttpLimits.client().sslContext(simulator.trusting()));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_certificate_gets_a_token_for_the_audience_that_was_asked_for() throws Exception {
        JWTClaimsSet claims = claims(byCertificate(), GRAPH);

        assertThat(claims.getAudience()).containsExactly("https://graph.microsoft.com");
        assertThat(claims.getStringClaim("appid")).isEqualTo(simulator.app().clientId());
        assertThat(claims.getStringClaim("tid")).isEqualTo(simulator.app().tenantId());
        assertThat(claims.getStringClaim("appidacr")).isEqualTo("2");
    }

    @Test
    void a_graph_token_carries_the_graph_permissions_as_roles() throws Exception {
        assertThat(claims(byCertificate(), GRAPH).getStringListClaim("roles"))
                .containsExactlyInAnyOrder("User.Read.All", "ProfilePhoto.Read.All", "GroupMember.Read.All");
    }

    @Test
    void a_sharepoint_token_carries_the_sharepoint_permissions_as_roles() throws Exception {
        assertThat(claims(byCertificate(), simulator.baseUrl() + "/my/.default").getStringListClaim("roles"))
                .containsExactlyInAnyOrder("User.Read.All", "User.ReadWrite.All", "Sites.Selected");
    }

    @Test
    void without_consent_a_token_carries_no_roles() throws Exception {
        simulator.tenant().set(TenantSettings.atTheStart().withoutConsent());

        assertThat(claims(byCertificate(), GRAPH).getStringListClaim("roles")).isEmpty();
    }

    @Test
    void a_client_secret_shows_in_the_token() throws Exception {
        assertThat(claims(bySecret(simulator.app().clientSecret()), GRAPH).getStringClaim("appidacr")).isEqualTo("1");
    }

    @Test
    void a_wrong_client_secret_is_refused() {
        assertThatThrownBy(() -> claims(bySecret("wrong"), GRAPH)).hasMessageContaining("AADSTS7000215");
    }

    @Test
    void a_federated_assertion_counts_as_a_certificate() throws Exception {
        assertThat(claims(byAssertion("api://AzureADTokenExchange"), GRAPH).getStringClaim("appidacr")).isEqualTo("2");
    }

    @Test
    void an_assertion_that_the_bot_has_not_signed_is_refused() {
        String endpoint = simulator.authorityUrl() + "/" + simulator.app().tenantId() + "/oauth2/v2.0/token";

        assertThatThrownBy(() -> claims(byAssertion(endpoint), GRAPH)).hasMessageContaining("AADSTS700027");
    }

    @Test
    void a_resource_that_the_tenant_does_not_know_is_refused() {
        assertThatThrownBy(() -> claims(byCertificate(), "https://fabrikam-my.sharepoint.com/.default"))
                .hasMessageContaining("AADSTS500011");
    }

    @Test
    void conditional_access_refuses_the_token() {
        simulator.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        assertThatThrownBy(() -> claims(byCertificate(), GRAPH)).hasMessageContaining("AADSTS53003");
    }

    @Test
    void a_fault_spoils_the_token_request() {
        simulator.tenant().faults().add(Fault.of(Target.TOKEN, 400));

        assertThatThrownBy(() -> claims(byCertificate(), GRAPH)).hasMessageContaining("AADSTS90033");
    }

    @Test
    void only_the_made_certificate_is_trusted() {
        try (var stranger = java.net.http.HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(simulator.authorityUrl())).build();

            assertThatThrownBy(() -> stranger.send(request, HttpResponse.BodyHandlers.discarding()))
                    .hasStackTraceContaining("PKIX path building failed");
        }
    }

    private TokenCredential byCertificate() {
        return new ClientCertificateCredentialBuilder().tenantId(simulator.app().tenantId()).clientId(simulator.app().clientId())
                .pemCertificate(simulator.botCertificate().toString()).authorityHost(simulator.authorityUrl())
                .disableInstanceDiscovery().httpClient(client)
                .maxRetry(0).build();
    }

    private TokenCredential bySecret(String secret) {
        return new ClientSecretCredentialBuilder().tenantId(simulator.app().tenantId()).clientId(simulator.app().clientId())
                .clientSecret(secret)
                .authorityHost(simulator.authorityUrl()).disableInstanceDiscovery().httpClient(client).maxRetry(0).build();
    }

    private TokenCredential byAssertion(String audience) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder().audience(audience).issuer(simulator.app().clientId())
                .subject(simulator.app().clientId())
                .expirationTime(Date.from(Instant.now().plusSeconds(60))).build();
        return new ClientAssertionCredentialBuilder().tenantId(simulator.app().tenantId()).clientId(simulator.app().clientId())
                .clientAssertion(() -> TokenSigner.stranger().signed(claims)).authorityHost(simulator.authorityUrl())
                .disableInstanceDiscovery()
                .httpClient(client).maxRetry(0).build();
    }

    private static JWTClaimsSet claims(TokenCredential credential, String scope) throws Exception {
        return SignedJWT.parse(credential.getTokenSync(new TokenRequestContext().addScopes(scope)).getToken()).getJWTClaimsSet();
    }
}
