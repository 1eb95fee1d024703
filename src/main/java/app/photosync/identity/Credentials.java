package app.photosync.identity;

import app.photosync.http.Destination;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Makes the credential that the settings name. */
final class Credentials {

    /** The identity library repeats for minutes by default; here a person waits, and MSAL itself already asks twice. */
    private static final RetryOptions NO_RETRIES = new RetryOptions(new FixedDelayOptions(0, Duration.ofMillis(1)));

    private final IdentitySettings settings;
    private final HttpClient http;
    private final TokenGate gate;

    Credentials(IdentitySettings settings, HttpClient http, Destination tokenEndpoint) {
        this.settings = settings;
        this.http = http;
        this.gate = new TokenGate(tokenEndpoint);
    }

    TokenCredential configured() {
        return switch (settings.credential()) {
            case MANAGED_IDENTITY -> new ManagedIdentityCredentialBuilder()
                    .clientId(settings.clientId())
                    .httpClient(http)
                    .addPolicy(gate)
                    .retryOptions(NO_RETRIES)
                    .build();
            case FEDERATED -> ofTheApplication(new WorkloadIdentityCredentialBuilder())
                    .tokenFilePath(readable("federated-token-file", settings.federatedTokenFile()))
                    .build();
            case CERTIFICATE -> ofTheApplication(new ClientCertificateCredentialBuilder())
                    .pemCertificate(readable("certificate-path", settings.certificatePath()))
                    .build();
        };
    }

    private <B extends AadCredentialBuilderBase<B>> B ofTheApplication(B builder) {
        B shared = builder.tenantId(settings.tenantId())
                .clientId(settings.clientId())
                .authorityHost(settings.authorityHost().toString())
                .httpClient(http)
                .addPolicy(gate)
                .retryOptions(NO_RETRIES);
        return settings.instanceDiscovery() ? shared : shared.disableInstanceDiscovery();
    }

    private static String readable(String property, String file) {
        if (!Files.isReadable(Path.of(file))) {
            throw new IllegalStateException("photosync.identity." + property + " names a file that cannot be read: " + file);
        }
        return file;
    }
}
