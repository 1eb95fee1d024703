package app.photosync.identity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Under which identity the bot works. The application does not start when a value is missing that the kind of credential needs.
 *
 * @param tenantId the directory (tenant) id of the company
 * @param clientId the application (client) id of the registration; for {@link Credential#MANAGED_IDENTITY} the identity's client id
 * @param credential how the application proves who it is
 * @param certificatePath for {@link Credential#CERTIFICATE}: a PEM file with the certificate and its private key
 * @param federatedTokenFile for {@link Credential#FEDERATED}: the file in which the platform renews the workload's token
 * @param authorityHost where tokens come from; other only in national clouds
 * @param instanceDiscovery whether the authority host is checked against Microsoft's list; off only where that list is out of reach
 */
@Validated
@ConfigurationProperties("photosync.identity")
record IdentitySettings(
        @NotBlank String tenantId,
        @NotBlank String clientId,
        @NotNull Credential credential,
        @DefaultValue("") String certificatePath,
        @DefaultValue("") String federatedTokenFile,
        @NotNull @DefaultValue("https://login.microsoftonline.com/") URI authorityHost,
        @DefaultValue("true") boolean instanceDiscovery) {

    /** Client secrets are missing on purpose: SharePoint refuses application tokens that were got with one (docs/domain.md 2). */
    enum Credential { MANAGED_IDENTITY, FEDERATED, CERTIFICATE }

    @AssertTrue(message = "certificate-path must name a PEM file when credential is CERTIFICATE")
    boolean isCertificateNamed() {
        return credential != Credential.CERTIFICATE || !certificatePath.isBlank();
    }

    @AssertTrue(message = "federated-token-file must name a file when credential is FEDERATED")
    boolean isFederatedTokenFileNamed() {
        return credential != Credential.FEDERATED || !federatedTokenFile.isBlank();
    }
}
