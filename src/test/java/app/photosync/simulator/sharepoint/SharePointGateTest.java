package app.photosync.simulator.sharepoint;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.TenantSettings;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharePointGateTest {

    private final SimulatedUser anna = anna().build();
    private Simulator simulator;
    private SharePointScene mySite;
    private SharePointScene admin;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        mySite = SharePointScene.of(simulator, "/my").asTheBot(simulator);
        admin = SharePointScene.of(simulator, "/admin").asTheBot(simulator);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void without_a_token_there_is_no_answer() throws Exception {
        assertThat(SharePointScene.of(simulator, "/my").profileOf(anna).status()).isEqualTo(401);
    }

    @Test
    void a_token_that_was_got_with_a_client_secret_is_refused() throws Exception {
        Answer answer = mySite.as(new SimulatorClient(simulator).withAClientSecretFor(simulator.baseUrl() + "/my")).profileOf(anna);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("error_description").asString()).isEqualTo("Unsupported app only token.");
    }

    @Test
    void the_audience_of_the_real_host_is_accepted() throws Exception {
        assertThat(mySite.as(new SimulatorClient(simulator).asTheBotFor("https://contoso-my.sharepoint.com")).profileOf(anna).status())
                .isEqualTo(200);
    }

    @Test
    void a_token_for_another_host_is_refused() throws Exception {
        Answer answer = mySite.as(new SimulatorClient(simulator).asTheBotFor(simulator.baseUrl() + "/admin")).profileOf(anna);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("AudienceUriValidationFailedException");
    }

    @Test
    void a_token_for_graph_is_refused() throws Exception {
        assertThat(mySite.as(new SimulatorClient(simulator).asTheBotFor("https://graph.microsoft.com")).profileOf(anna).status())
                .isEqualTo(401);
    }

    @Test
    void reading_profiles_needs_one_of_the_user_roles() throws Exception {
        grant("SharePoint:Sites.Selected", "SharePoint:Sites.FullControl.All");
        assertThat(mySite.profileOf(anna).status()).isEqualTo(403);

        grant("SharePoint:User.Read.All");
        assertThat(mySite.profileOf(anna).status()).isEqualTo(200);
    }

    @Test
    void graph_permissions_of_the_same_name_do_not_count() throws Exception {
        grant("User.Read.All");

        assertThat(mySite.profileOf(anna).status()).isEqualTo(403);
    }

    @Test
    void reading_and_writing_files_needs_access_to_the_site() throws Exception {
        grant("SharePoint:User.ReadWrite.All");

        assertThat(mySite.file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_LThumb.jpg").status()).isEqualTo(403);
        assertThat(mySite.folders().status()).isEqualTo(403);
        assertThat(mySite.upload("/User Photos/Profile Pictures", "a_LThumb.jpg", new byte[] {1}).status()).isEqualTo(403);
    }

    @Test
    void writing_properties_needs_the_role_to_write_users() throws Exception {
        grant("SharePoint:User.Read.All", "SharePoint:Sites.Selected");

        assertThat(admin.setProperty(anna, "SPS-PictureExchangeSyncState", "1").status()).isEqualTo(403);
    }

    @Test
    void conditional_access_challenges_the_tokens_that_are_out() throws Exception {
        simulator.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        Answer answer = mySite.profileOf(anna);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_claims");
    }

    private void grant(String... grants) {
        simulator.tenant().set(TenantSettings.atTheStart().granting(Set.of(grants)));
    }
}
