package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class CompanySettingsTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Settings.class);

    @Test
    void everything_has_a_default() {
        application.run(context -> assertThat(context.getBean(CompanySettings.class).helpDesk().url()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://help.contoso.example/", "help.contoso.example", "javascript:alert(1)"})
    void people_are_sent_to_an_https_address_of_the_help_desk_and_to_no_other(String url) {
        application.withPropertyValues("photosync.company.help-desk.url=" + url)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("helpDesk.url"));
    }

    @EnableConfigurationProperties(CompanySettings.class)
    static class Settings {}
}
