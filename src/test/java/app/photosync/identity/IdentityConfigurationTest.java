package app.photosync.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class IdentityConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(IdentityConfiguration.class)
            .withPropertyValues("photosync.identity.tenant-id=contoso", "photosync.identity.client-id=bot",
                    "photosync.identity.credential=managed-identity");

    @Test
    void starts_with_a_managed_identity() {
        application.run(context -> assertThat(context).hasSingleBean(AccessTokens.class));
    }

    @Test
    void does_not_start_without_a_tenant_id() {
        refusesToStart("photosync.identity.tenant-id= ", "tenantId");
    }

    @Test
    void does_not_start_without_a_client_id() {
        refusesToStart("photosync.identity.client-id=", "clientId");
    }

    @Test
    void does_not_start_without_a_kind_of_credential() {
        refusesToStart("photosync.identity.credential=", "credential");
    }

    @Test
    void knows_no_client_secrets() {
        refusesToStart("photosync.identity.credential=client-secret", "client-secret");
    }

    @Test
    void does_not_start_with_a_certificate_that_nobody_named() {
        refusesToStart("photosync.identity.credential=certificate", "certificate-path must name a PEM file");
    }

    @Test
    void does_not_start_with_a_federated_credential_that_nobody_named() {
        refusesToStart("photosync.identity.credential=federated", "federated-token-file must name a file");
    }

    @Test
    void does_not_start_when_the_certificate_cannot_be_read() {
        application.withPropertyValues("photosync.identity.credential=certificate",
                "photosync.identity.certificate-path=target/missing.pem")
                .run(context -> assertThat(context).getFailure().rootCause()
                        .hasMessage("photosync.identity.certificate-path names a file that cannot be read: target/missing.pem"));
    }

    private void refusesToStart(String property, String naming) {
        application.withPropertyValues(property).run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(naming));
    }
}
