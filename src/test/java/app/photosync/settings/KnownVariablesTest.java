package app.photosync.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.settings.rule.GivenSettings;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KnownVariablesTest {

    private final KnownVariables known = new KnownVariables(
            new SettingsTable(Set.of("en"), InstantSource.system())
            .settings(new GivenSettings(Administrator.followingTheGuide().environment())));

    @ParameterizedTest
    @ValueSource(strings = {
        "PHOTOSYNC_TENANT_ID", "PHOTOSYNC_IDENTITY_TENANTID", "PHOTOSYNC_IDENTITY_TENANT_ID", "PHOTOSYNC_SHAREPOINT_GEOS_7_MYSITE",
        "PHOTOSYNC_TEAMS_APPID", "PATH", "SPRING_PROFILES_ACTIVE"
    })
    void what_sets_something_or_is_not_ours_is_left_alone(String variable) {
        assertThat(known.unknownAmong(Stream.of(variable))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PHOTOSYNC_TENNANT_ID, PHOTOSYNC_TENANT_ID",
        "PHOTOSYNC_TENANTID, PHOTOSYNC_TENANT_ID",
        "PHOTOSYNC_MYSITE_URL, PHOTOSYNC_MY_SITE_URL",
        "PHOTOSYNC_COMPANY_HELPDESK_ULR, PHOTOSYNC_COMPANY_HELPDESK_URL"
    })
    void a_slip_of_the_keyboard_is_told_with_what_was_meant(String variable, String meant) {
        assertThat(known.unknownAmong(Stream.of(variable))).containsExactly(new UnknownVariable(variable, Optional.of(meant)));
    }

    @Test
    void a_name_like_no_other_is_told_without_a_guess() {
        assertThat(known.unknownAmong(Stream.of("PHOTOSYNC_COLOUR_OF_THE_SKY")))
                .containsExactly(new UnknownVariable("PHOTOSYNC_COLOUR_OF_THE_SKY", Optional.empty()));
    }

    @Test
    void it_keeps_nobody_from_starting(CapturedOutput output) {
        Administrator.followingTheGuide().setting("PHOTOSYNC_TENNANT_ID", "whatever").starts();

        assertThat(output)
                .contains("event=unknown_setting variable=PHOTOSYNC_TENNANT_ID did_you_mean=PHOTOSYNC_TENANT_ID")
                .doesNotContain("whatever");
    }
}
