package app.photosync.sharepoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import app.photosync.memory.MemorizedPhotos;
import app.photosync.photo.Namesakes;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.SharePointPhotos;
import app.photosync.photo.SignInNames;
import app.photosync.sharepoint.client.CallingCompany;
import app.photosync.sharepoint.client.SharePointSettings;
import app.photosync.sync.SharePointWriting;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import reactor.core.publisher.Mono;

class SharePointConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(AccessTokens.class, () -> new AccessTokens(() -> request -> Mono.empty(),
                    new Destination("token-endpoint", 1, Clock.systemUTC()), Clock.systemUTC()))
            .withBean(SignInNames.class, () -> beginning -> new Namesakes.Unknown("nobody is asked"))
            .withBean(PhotoMemory.class, MemorizedPhotos::new)
            .withUserConfiguration(SharePointConfiguration.class)
            .withPropertyValues(
                    "photosync.sharepoint.user-agent-company=Contoso",
                    "photosync.sharepoint.sync-as=application",
                    "photosync.sharepoint.geos[0].name=central",
                    "photosync.sharepoint.geos[0].my-site=https://contoso-my.sharepoint.com",
                    "photosync.sharepoint.geos[0].admin=https://contoso-admin.sharepoint.com");

    @Test
    void offers_reading_and_writing() {
        application.run(context -> assertThat(context).hasSingleBean(SharePointPhotos.class).hasSingleBean(SharePointWriting.class));
    }

    @Test
    void reads_profiles_on_the_my_site_host_unless_the_admin_host_is_chosen() {
        application.run(context -> assertThat(context.getBean(SharePointSettings.class).profileHost())
                .isEqualTo(SharePointSettings.ProfileHost.MY_SITE));
    }

    @Test
    void does_not_start_before_it_is_decided_whether_photos_are_written() {
        refusesToStart("photosync.sharepoint.sync-as=", "syncAs");
    }

    @Test
    void does_not_start_without_a_my_site_host() {
        refusesToStart("photosync.sharepoint.geos[0].my-site=", "mySite");
    }

    @Test
    void does_not_start_with_an_address_that_ends_in_a_slash() {
        refusesToStart("photosync.sharepoint.geos[0].admin=https://contoso-admin.sharepoint.com/", "without a slash at the end");
    }

    @Test
    void does_not_start_with_a_company_name_that_no_header_can_carry() {
        refusesToStart("photosync.sharepoint.user-agent-company=Конто|со", "printable ASCII");
    }

    @ParameterizedTest
    @CsvSource({
        "Contoso Ltd., '', Contoso Ltd.",
        "Контосо, '', contoso",
        "株式会社コントソ, Contoso KK, Contoso KK",
        "Contoso | Fabrikam, '', contoso",
        "'', '', contoso"
    })
    void microsoft_hears_the_companys_name_or_the_tenants_where_no_header_can_carry_it(String name, String instead, String heard) {
        application.withPropertyValues("photosync.sharepoint.company-name=" + name, "photosync.sharepoint.user-agent-company=" + instead)
                .run(context -> assertThat(CallingCompany.of(context.getBean(SharePointSettings.class))).isEqualTo(heard));
    }

    private void refusesToStart(String property, String naming) {
        application.withPropertyValues(property).run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(naming));
    }
}
