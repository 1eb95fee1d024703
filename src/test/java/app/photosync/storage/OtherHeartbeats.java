package app.photosync.storage;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A lease that ends sooner than in production, for tests that wait for its end. Not annotated, so that component scanning does not find it. */
public final class OtherHeartbeats {

    /** The name of the setting: between two signs of life, {@code 4s} in production. */
    public static final String EVERY = "test.heartbeats.every";

    /** The name of the setting: so many must be missing, 4 in production. */
    public static final String MISSED = "test.heartbeats.missed";

    @Bean
    @Primary
    Heartbeats heartbeatsInTest(@Value("${" + EVERY + ":4s}") Duration every, @Value("${" + MISSED + ":4}") int missed) {
        return new Heartbeats(every, missed);
    }
}
