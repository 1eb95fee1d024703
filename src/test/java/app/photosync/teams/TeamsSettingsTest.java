package app.photosync.teams;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class TeamsSettingsTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @ParameterizedTest
    @CsvSource({"'', tenant", "' ', tenant", "app, ''", "app, ' '"})
    void the_application_does_not_start_with_a_blank_id(String appId, String tenantId) {
        application.withPropertyValues("photosync.teams.app-id=" + appId, "photosync.teams.tenant-id=" + tenantId)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void the_application_does_not_start_without_the_ids() {
        application.run(context -> assertThat(context).hasFailed());
    }

    @Test
    void the_rest_has_defaults() {
        application.withPropertyValues("photosync.teams.app-id=app", "photosync.teams.tenant-id=tenant")
                .run(context -> assertThat(context.getBean(TeamsSettings.class).serviceUrlHosts()).containsExactly("smba.trafficmanager.net"));
    }

    @EnableConfigurationProperties(TeamsSettings.class)
    static class Settings {}
}
