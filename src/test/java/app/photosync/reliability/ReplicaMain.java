package app.photosync.reliability;

import app.photosync.PhotoSyncApplication;
import app.photosync.http.HttpLimits;
import app.photosync.identity.TokenHttp;
import app.photosync.storage.OtherHeartbeats;
import app.photosync.teams.LocalInbound;
import com.azure.core.http.HttpClient;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The bot as a process of its own. All settings come as arguments, see {@link Replica}. */
final class ReplicaMain {

    private ReplicaMain() {}

    public static void main(String[] args) {
        endWithTheTest();
        new SpringApplication(PhotoSyncApplication.class, TrustInTheSimulator.class, LocalInbound.class, OtherHeartbeats.class).run(args);
    }

    /** Also when the test was killed and could not end its replicas. */
    private static void endWithTheTest() {
        ProcessHandle.current().parent().ifPresent(test -> test.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }

    /** Not annotated, so that component scanning does not find it. */
    static final class TrustInTheSimulator {

        static final String BUNDLE = "simulator";

        @Bean
        @Primary
        HttpClient simulatorTrustingHttpClient(SslBundles bundles) {
            return new TokenHttp(HttpLimits.client().sslContext(bundles.getBundle(BUNDLE).createSslContext()));
        }
    }
}
