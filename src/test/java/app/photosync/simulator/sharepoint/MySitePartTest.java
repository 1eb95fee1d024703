package app.photosync.simulator.sharepoint;

import static app.photosync.simulator.sharepoint.SharePointScene.largeFile;
import static app.photosync.simulator.sharepoint.SharePointScene.property;
import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static app.photosync.simulator.tenant.DefaultPeople.emma;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.portraits.Portrait;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.FileNaming;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.TenantSettings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MySitePartTest {

    private Simulator simulator;
    private SharePointScene mySite;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        mySite = SharePointScene.of(simulator, "/my").asTheBot(simulator);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_profile_names_the_medium_thumbnail_with_its_timestamp() throws Exception {
        Answer profile = mySite.profileOf(anna().build());

        assertThat(profile.json().path("PictureUrl").asString())
                .isEqualTo(simulator.baseUrl() + "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.jpg?t=63783110969");
        assertThat(property(profile, "SPS-PictureTimestamp")).isEqualTo("63783110969");
        assertThat(property(profile, "SPS-PicturePlaceholderState")).isEqualTo("0");
        assertThat(property(profile, "SPS-PictureExchangeSyncState")).isEqualTo("1");
        assertThat(profile.json().path("PersonalSiteHostUrl").asString()).isEqualTo(simulator.baseUrl() + "/my/");
    }

    @Test
    void a_picture_that_was_set_in_sharepoint_shows_in_the_sync_state() throws Exception {
        assertThat(property(mySite.profileOf(emma().build()), "SPS-PictureExchangeSyncState")).isEqualTo("0");
    }

    @Test
    void a_profile_without_a_picture_names_none() throws Exception {
        Answer profile = mySite.profileOf(bohdan().build());

        assertThat(profile.json().path("PictureUrl").isNull()).isTrue();
        assertThat(property(profile, "PictureURL")).isEmpty();
        assertThat(property(profile, "SPS-PicturePlaceholderState")).isEqualTo("1");
    }

    @Test
    void a_silhouette_is_a_file_of_somebody_whose_picture_is_a_placeholder() throws Exception {
        simulator.tenant().has(bohdan().withTheSilhouetteInSharePoint());

        Answer profile = mySite.profileOf(bohdan().build());

        assertThat(property(profile, "SPS-PicturePlaceholderState")).isEqualTo("1");
        assertThat(mySite.file(largeFile(profile)).status()).isEqualTo(200);
    }

    @Test
    void somebody_without_a_profile_is_a_null_object() throws Exception {
        simulator.tenant().has(anna().withoutSharePointProfile());

        Answer profile = mySite.profileOf(anna().build());

        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.text()).isEqualTo("{\"odata.null\":true}");
    }

    @Test
    void a_onedrive_that_was_never_opened_is_an_empty_personal_space() throws Exception {
        simulator.tenant().has(anna().with(anna().sharePoint().withOneDriveNeverOpened()));

        assertThat(property(mySite.profileOf(anna().build()), "PersonalSpace")).isEmpty();
    }

    @Test
    void without_asking_for_json_the_answer_is_atom() throws Exception {
        SharePointScene careless = new SharePointScene(new SimulatorClient(simulator).asTheBotFor(simulator.baseUrl() + "/my"), "/my");

        assertThat(careless.profileOf(anna().build()).header("Content-Type")).startsWith("application/atom+xml");
    }

    @ParameterizedTest
    @CsvSource({"_SThumb, 48", "_MThumb, 72", "_LThumb, 300"})
    void there_are_three_square_thumbnails(String suffix, int side) throws Exception {
        BufferedImage file = picture(mySite.file("/User Photos/Profile Pictures/anna_kowalska_contoso_com" + suffix + ".jpg"));

        assertThat(file.getWidth()).isEqualTo(side);
        assertThat(file.getHeight()).isEqualTo(side);
    }

    @Test
    void the_path_of_the_picture_url_leads_to_the_file() throws Exception {
        assertThat(mySite.file(largeFile(mySite.profileOf(anna().build()))).status()).isEqualTo(200);
    }

    @Test
    void files_lie_in_a_localized_folder_and_may_be_named_by_a_guid() throws Exception {
        SimulatedUser user = anna().with(anna().sharePoint().inFolder("Profilbilder").withFilesNamedBy(FileNaming.GUID)).build();
        simulator.tenant().has(user);

        assertThat(largeFile(mySite.profileOf(user))).isEqualTo("/my/User Photos/Profilbilder/" + user.id() + "_LThumb.jpg");
        assertThat(mySite.file("/User Photos/Profilbilder/" + user.id() + "_LThumb.jpg").status()).isEqualTo(200);
    }

    @Test
    void a_missing_file_is_not_found() throws Exception {
        assertThat(mySite.file("/User Photos/Profile Pictures/nobody_LThumb.jpg").status()).isEqualTo(404);
    }

    @Test
    void a_quote_in_a_name_is_doubled() throws Exception {
        simulator.tenant().has(anna().with(anna().sharePoint().inFolder("Photos d'identité")));

        assertThat(mySite.file(largeFile(mySite.profileOf(anna().build()))).status()).isEqualTo(200);
    }

    @Test
    void the_bare_address_of_a_file_refuses_a_token() throws Exception {
        assertThat(mySite.client().get("/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_LThumb.jpg").status())
                .isEqualTo(401);
    }

    @Test
    void the_library_lists_its_folder() throws Exception {
        simulator.tenant().hasNobody();
        simulator.tenant().has(anna().with(anna().sharePoint().inFolder("Profilbilder")));

        Answer folders = mySite.folders();

        assertThat(folders.json().at("/value/0/Name").asString()).isEqualTo("Profilbilder");
        assertThat(folders.json().at("/value/0/ServerRelativeUrl").asString()).isEqualTo("/User Photos/Profilbilder");
        assertThat(folders.json().path("value").size()).isEqualTo(1);
    }

    @Test
    void an_upload_replaces_the_file() throws Exception {
        byte[] content = Portrait.of(70).jpeg(300);

        assertThat(mySite.upload("/User Photos/Profile Pictures", "anna_kowalska_contoso_com_LThumb.jpg", content).status()).isEqualTo(200);

        assertThat(mySite.file(largeFile(mySite.profileOf(anna().build()))).bytes()).isEqualTo(content);
    }

    @Test
    void an_upload_into_a_folder_that_does_not_exist_fails() throws Exception {
        assertThat(mySite.upload("/User Photos/Profilbilder", "a_LThumb.jpg", new byte[] {1}).status()).isEqualTo(404);
    }

    @Test
    void a_file_is_not_overwritten_unasked() throws Exception {
        Answer answer = mySite.client()
                .send("POST", "/my/_api/web/GetFolderByServerRelativePath(decodedUrl='/User%20Photos/Profile%20Pictures')"
                + "/Files/AddUsingPath(decodedUrl='anna_kowalska_contoso_com_LThumb.jpg')", new byte[] {1});

        assertThat(answer.text()).contains("already exists");
    }

    @Test
    void another_geo_knows_only_which_host_to_ask() throws Exception {
        simulator.tenant().has(anna().with(anna().sharePoint().in(Geo.EUR)));
        SharePointScene european = SharePointScene.of(simulator, "/my-eur").asTheBot(simulator);

        assertThat(mySite.profileOf(anna().build()).json().path("PersonalSiteHostUrl").asString())
                .isEqualTo(simulator.baseUrl() + "/my-eur/");
        assertThat(mySite.profileOf(anna().build()).json().path("PictureUrl").isNull()).isTrue();
        assertThat(european.profileOf(anna().build()).json().path("PictureUrl").asString())
                .startsWith(simulator.baseUrl() + "/my-eur/User%20Photos/");
    }

    @Test
    void reads_lag_behind_an_upload() throws Exception {
        byte[] before = mySite.file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_LThumb.jpg").bytes();
        simulator.tenant().set(TenantSettings.atTheStart().withReadLag(0, 60_000));
        mySite.upload("/User Photos/Profile Pictures", "anna_kowalska_contoso_com_LThumb.jpg", Portrait.of(71).jpeg(300));

        assertThat(mySite.file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_LThumb.jpg").bytes()).isEqualTo(before);
    }

    @Test
    void an_address_that_is_no_call_is_an_error() throws Exception {
        assertThat(mySite.client().get("/my/_api/web/GetFileByServerRelativePath(decodedUrl=@f)/$value").status()).isEqualTo(400);
        assertThat(mySite.client().get("/my/_api/web/Title").status()).isEqualTo(404);
    }

    private static BufferedImage picture(Answer answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.bytes()));
    }
}
