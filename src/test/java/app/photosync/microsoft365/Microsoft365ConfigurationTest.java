package app.photosync.microsoft365;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import app.photosync.photo.Microsoft365Photos;
import app.photosync.photo.People;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import reactor.core.publisher.Mono;

class Microsoft365ConfigurationTest {

    @Test
    void works_without_any_setting_of_its_own() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(AccessTokens.class, () -> new AccessTokens(() -> request -> Mono.empty(),
                        new Destination("token-endpoint", 1, Clock.systemUTC()), Clock.systemUTC()))
                .withUserConfiguration(Microsoft365Configuration.class)
                .run(context -> {
                    assertThat(context).hasSingleBean(People.class).hasSingleBean(Microsoft365Photos.class);
                    assertThat(context.getBean(Microsoft365Settings.class).graphUrl()).hasToString("https://graph.microsoft.com/v1.0");
                });
    }
}
