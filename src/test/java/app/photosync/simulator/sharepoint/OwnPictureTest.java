package app.photosync.simulator.sharepoint;

import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static app.photosync.simulator.tenant.DefaultPeople.emma;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.portraits.Portrait;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.tenant.PersonBuilder;
import app.photosync.simulator.tenant.SharePointProfile;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.TenantSettings;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPictureTest {

    private static final String OWN_LARGE_PICTURE = "/my/_layouts/15/userphoto.aspx?size=L";

    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void without_a_picture_the_silhouette_is_shown() throws Exception {
        SimulatorClient.Answer answer = as(bohdan()).get(OWN_LARGE_PICTURE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(SimulatedPicture.of(answer.bytes()).decoded()).isPresent();
        assertThat(profileOf(bohdan()).photo()).isEmpty();
    }

    @Test
    void looking_at_the_own_large_picture_fetches_it_where_the_tenant_works_like_that() throws Exception {
        simulator.tenant().set(TenantSettings.atTheStart().pullingOnOwnRequest());

        as(bohdan()).get(OWN_LARGE_PICTURE);

        assertThat(profileOf(bohdan()).photo()).isPresent();
        assertThat(profileOf(bohdan()).placeholderState()).isEqualTo("0");
    }

    @Test
    void a_picture_that_was_set_in_sharepoint_is_not_replaced_by_looking_at_it() throws Exception {
        simulator.tenant().set(TenantSettings.atTheStart().pullingOnOwnRequest());
        SharePointProfile before = profileOf(emma());

        as(emma()).get(OWN_LARGE_PICTURE);

        assertThat(profileOf(emma())).isEqualTo(before);
    }

    @Test
    void people_set_their_own_picture() throws Exception {
        byte[] picture = Portrait.of(90).jpeg(300);

        SimulatorClient.Answer answer = as(bohdan()).send("POST", "/my/_api/SP.UserProfiles.PeopleManager/SetMyProfilePicture", picture);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEmpty();
        assertThat(profileOf(bohdan()).photo()).contains(SimulatedPicture.of(picture));
    }

    @Test
    void anything_but_a_picture_is_refused() throws Exception {
        assertThat(as(bohdan()).send("POST", "/my/_api/SP.UserProfiles.PeopleManager/SetMyProfilePicture", new byte[] {1, 2, 3}).status())
                .isEqualTo(500);
    }

    @Test
    void the_application_has_no_own_picture() throws Exception {
        SimulatorClient bot = new SimulatorClient(simulator).asTheBotFor(simulator.baseUrl() + "/my");

        assertThat(bot.get(OWN_LARGE_PICTURE).status()).isEqualTo(403);
        assertThat(bot.get("/my/_api/SP.UserProfiles.PeopleManager/GetMyProperties").status()).isEqualTo(403);
    }

    private SimulatorClient as(PersonBuilder person) {
        return new SimulatorClient(simulator).asPerson(person.build().id(), simulator.baseUrl() + "/my");
    }

    private SharePointProfile profileOf(PersonBuilder person) {
        return simulator.tenant().user(person.build().id()).orElseThrow().sharePoint();
    }
}
