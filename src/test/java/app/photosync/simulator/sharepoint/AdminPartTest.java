package app.photosync.simulator.sharepoint;

import static app.photosync.simulator.sharepoint.SharePointScene.property;
import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.portraits.Portrait;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedUser;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminPartTest {

    private Simulator simulator;
    private SharePointScene admin;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        admin = SharePointScene.of(simulator, "/admin").asTheBot(simulator);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_write_is_answered_with_a_null() throws Exception {
        assertThat(admin.setProperty(anna().build(), "SPS-PictureExchangeSyncState", "0").text()).isEqualTo("{\"odata.null\":true}");
    }

    @ParameterizedTest
    @CsvSource({"SPS-PicturePlaceholderState, 1", "SPS-PictureExchangeSyncState, 0", "SPS-PictureTimestamp, 63900000000"})
    void a_written_property_is_read_back(String name, String value) throws Exception {
        admin.setProperty(anna().build(), name, value);

        assertThat(property(admin.profileOf(anna().build()), name)).isEqualTo(value);
    }

    @Test
    void files_and_properties_together_give_somebody_a_picture() throws Exception {
        SimulatedUser bohdan = bohdan().build();
        SharePointScene mySite = SharePointScene.of(simulator, "/my").asTheBot(simulator);
        byte[] large = Portrait.of(80).jpeg(300);

        mySite.upload("/User Photos/Profile Pictures", "bohdan_melnyk_contoso_com_LThumb.jpg", large);
        admin.setProperty(bohdan, "PictureURL", simulator.baseUrl()
                + "/my/User%20Photos/Profile%20Pictures/bohdan_melnyk_contoso_com_MThumb.jpg");
        admin.setProperty(bohdan, "SPS-PictureTimestamp", "63900000000");

        Answer profile = mySite.profileOf(bohdan);
        assertThat(profile.json().path("PictureUrl").asString()).endsWith("bohdan_melnyk_contoso_com_MThumb.jpg?t=63900000000");
        assertThat(mySite.file(SharePointScene.largeFile(profile)).bytes()).isEqualTo(large);
        assertThat(simulator.tenant().user(bohdan.id()).orElseThrow().sharePoint().photo()).contains(SimulatedPicture.of(large));
    }

    @ParameterizedTest
    @CsvSource({"PreferredName, Somebody, Property Not Editable", "SPS-PictureTimestamp, today, Invalid Value",
            "PictureURL, no address, Invalid Value",
            "SPS-PictureExchangeSyncState, 2, Invalid Value"})
    void other_properties_and_senseless_values_are_refused(String name, String value, String message) throws Exception {
        Answer answer = admin.setProperty(anna().build(), name, value);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).contains(message);
    }

    @Test
    void a_body_without_a_parameter_is_refused() throws Exception {
        Answer answer = admin.client().send("POST", "/admin/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty",
                "{\"accountName\":\"a\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("propertyName");
    }

    @Test
    void somebody_without_a_profile_cannot_be_written() throws Exception {
        simulator.tenant().has(anna().withoutSharePointProfile());

        assertThat(admin.setProperty(anna().build(), "SPS-PictureExchangeSyncState", "1").text()).contains("UserNotFound");
    }

    @Test
    void only_the_admin_host_of_the_persons_geo_writes() throws Exception {
        SimulatedUser european = anna().with(anna().sharePoint().in(Geo.EUR)).build();
        simulator.tenant().has(european);

        assertThat(admin.setProperty(european, "SPS-PictureExchangeSyncState", "1").status()).isEqualTo(500);
        assertThat(SharePointScene.of(simulator, "/admin-eur").asTheBot(simulator)
                .setProperty(european, "SPS-PictureExchangeSyncState", "1").status())
                .isEqualTo(200);
    }

    @Test
    void the_my_site_host_writes_no_properties() throws Exception {
        assertThat(SharePointScene.of(simulator, "/my").asTheBot(simulator)
                .setProperty(anna().build(), "SPS-PictureExchangeSyncState", "1").status())
                .isEqualTo(404);
    }
}
