package app.photosync;

import app.photosync.http.HttpLimits;
import app.photosync.identity.TokenHttp;
import app.photosync.simulator.Simulator;
import com.azure.core.http.HttpClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * What the local mode has and production has not: a clock that a test may move, and trust in the simulator's certificate. Not annotated,
 * so that component scanning does not bring it into an application that has its simulator in another process.
 */
class LocalConfiguration {

    private static Simulator simulator;
    private static Clock clock;

    /** Before the application starts: Spring makes configurations itself and can be handed nothing. */
    static void surroundedBy(Simulator running, Clock time) {
        simulator = running;
        clock = time;
    }

    @Bean
    @Primary
    Clock localClock() {
        return clock;
    }

    @Bean
    @Primary
    HttpClient simulatorTrustingHttpClient() {
        return new TokenHttp(HttpLimits.client().sslContext(simulator.trusting()));
    }
}
