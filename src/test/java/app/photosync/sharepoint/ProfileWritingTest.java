package app.photosync.sharepoint;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static app.photosync.simulator.tenant.DefaultPeople.emma;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.Trouble;
import app.photosync.portraits.Portrait;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.FileNaming;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.PersonBuilder;
import app.photosync.simulator.tenant.SharePointProfile;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import app.photosync.sync.Thumbnails;
import app.photosync.sync.WriteOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProfileWritingTest {

    private static final Thumbnails THUMBNAILS = new Thumbnails(Portrait.of(50).jpeg(48), Portrait.of(50).jpeg(72), Portrait.of(50).jpeg(300));
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00.750Z");

    private SharePointTenant sharePoint;

    @BeforeEach
    void start() throws Exception {
        sharePoint = new SharePointTenant();
    }

    @AfterEach
    void stop() {
        sharePoint.close();
    }

    @Test
    void overwrites_the_three_files_that_the_profile_names() {
        replacePictureOf(anna());

        assertThat(file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_SThumb.jpg")).isEqualTo(THUMBNAILS.small());
        assertThat(file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_MThumb.jpg")).isEqualTo(THUMBNAILS.medium());
        assertThat(file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_LThumb.jpg")).isEqualTo(THUMBNAILS.large());
    }

    @Test
    void says_which_files_and_which_timestamp_were_written_in_whole_seconds() {
        assertThat(replacePictureOf(anna())).isEqualTo(new WriteOutcome.Written(
                Optional.of(Instant.parse("2026-03-02T09:00:00Z")), sharePoint.address() + "/my/User Photos/Profile Pictures/anna_kowalska_contoso_com"));
        assertThat(sharePoint.now(anna()).sharePoint().pictureTimestamp()).isEqualTo(Long.parseLong(PictureTimestamp.written(AT)));
    }

    @Test
    void a_written_picture_is_read_back() {
        replacePictureOf(bohdan());

        assertThat(sharePoint.reading().photoOf(SharePointTenant.person(bohdan()))).isInstanceOfSatisfying(SharePointPhoto.Stored.class, stored -> {
            assertThat(stored.bytes()).isEqualTo(THUMBNAILS.large());
            assertThat(stored.changed()).contains(Instant.parse("2026-03-02T09:00:00Z"));
            assertThat(stored.origin()).isEqualTo(SharePointPhoto.Origin.FROM_MICROSOFT_365);
        });
    }

    @Test
    void resumes_the_pull_from_exchange_where_sharepoint_had_paused_it() {
        replacePictureOf(emma());

        assertThat(sharePoint.now(emma()).sharePoint().syncState()).isEqualTo("1");
        assertThat(sharePoint.now(emma()).sharePoint().placeholderState()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"Profilbilder, UPN", "Profielafbeeldingen, GUID"})
    void keeps_to_the_folder_and_the_names_that_sharepoint_chose(String folder, FileNaming naming) {
        PersonBuilder person = anna().with(anna().sharePoint().inFolder(folder).withFilesNamedBy(naming));
        sharePoint.tenant().has(person);
        String before = sharePoint.now(person).sharePoint().pictureUrl().orElseThrow();

        replacePictureOf(person);

        assertThat(sharePoint.now(person).sharePoint().photo().map(SimulatedPicture::bytes)).contains(THUMBNAILS.large());
        assertThat(pathOf(person)).isEqualTo(app.photosync.simulator.tenant.PictureAddress.libraryPath(before, Geo.DEFAULT));
    }

    @Test
    void finds_the_localized_folder_when_there_was_no_picture() {
        sharePoint.tenant().hasNobody();
        sharePoint.tenant().has(bohdan().with(SharePointProfile.without().inFolder("Зображення профілю")));

        replacePictureOf(bohdan());

        assertThat(pathOf(bohdan())).isEqualTo("/User Photos/Зображення профілю/bohdan_melnyk_contoso_com_MThumb.jpg");
    }

    @Test
    void a_reused_address_does_not_overwrite_the_predecessor() {
        String predecessor = "/User Photos/Profile Pictures/bohdan_melnyk_contoso_com_MThumb.jpg";
        byte[] old = Portrait.of(60).jpeg(72);
        sharePoint.tenant().writeFile(Geo.DEFAULT, predecessor, SimulatedPicture.of(old));

        replacePictureOf(bohdan());

        assertThat(file(predecessor)).isEqualTo(old);
        assertThat(pathOf(bohdan())).isEqualTo("/User Photos/Profile Pictures/" + bohdan().build().id() + "_MThumb.jpg");
    }

    @Test
    void a_person_who_typed_a_colleagues_address_does_not_overwrite_the_colleague() {
        byte[] annas = file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_MThumb.jpg");
        sharePoint.tenant().changeProfile(emma().build().id(),
                profile -> profile.withPictureUrl(sharePoint.address() + "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.jpg"));

        assertThat(replacePictureOf(emma())).isInstanceOf(WriteOutcome.Written.class);
        assertThat(file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_MThumb.jpg")).isEqualTo(annas);
    }

    @Test
    void a_picture_on_a_foreign_host_is_replaced_by_one_in_the_library() {
        sharePoint.tenant().changeProfile(bohdan().build().id(), profile -> profile.withPictureUrl("https://evil.example/bohdan_MThumb.jpg"));

        replacePictureOf(bohdan());

        assertThat(pathOf(bohdan())).isEqualTo("/User Photos/Profile Pictures/bohdan_melnyk_contoso_com_MThumb.jpg");
    }

    @Test
    void a_person_of_another_geo_is_written_there_and_on_its_admin_host() {
        PersonBuilder european = anna().with(anna().sharePoint().in(Geo.EUR));
        sharePoint.tenant().has(european);

        assertThat(replacePictureOf(european)).isInstanceOf(WriteOutcome.Written.class);
        assertThat(posts()).allSatisfy(path -> assertThat(path).matches("/(my|admin)-eur/.*"));
    }

    @Test
    void the_files_come_before_the_profile_that_names_them() {
        replacePictureOf(anna());

        assertThat(posts()).extracting(path -> path.startsWith("/my/") ? "file" : "property")
                .containsExactly("file", "file", "file", "property", "property", "property", "property");
    }

    @Test
    void a_write_that_broke_off_can_be_repeated() {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, 503).at("SetSingleValueProfileProperty"));
        assertThat(replacePictureOf(bohdan())).isInstanceOf(WriteOutcome.Failed.class);

        assertThat(replacePictureOf(bohdan())).isInstanceOf(WriteOutcome.Written.class);
        assertThat(replacePictureOf(bohdan())).isInstanceOf(WriteOutcome.Written.class);
        assertThat(sharePoint.now(bohdan()).sharePoint().photo().map(SimulatedPicture::bytes)).contains(THUMBNAILS.large());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 500})
    void a_refused_timestamp_alone_does_not_fail_the_write_and_is_told(int status, CapturedOutput output) {
        refusesTheTimestamp(status);

        assertThat(replacePictureOf(anna()))
                .isInstanceOfSatisfying(WriteOutcome.Written.class, written -> assertThat(written.timestamp()).isEmpty());
        assertThat(output).contains("event=picture_timestamp_refused geo=default status=" + status);
    }

    @Test
    void a_throttled_timestamp_fails_the_write_so_that_it_is_repeated() {
        refusesTheTimestamp(429);

        assertThat(replacePictureOf(anna())).isInstanceOf(WriteOutcome.Failed.class);
    }

    @Test
    void without_a_profile_nothing_is_written() {
        sharePoint.tenant().has(anna().withoutSharePointProfile());

        assertThat(replacePictureOf(anna())).isEqualTo(new WriteOutcome.NoProfile());
        assertThat(posts()).isEmpty();
    }

    @Test
    void a_missing_permission_on_files_is_told_by_its_name() {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, 403).at("AddUsingPath"));

        assertThat(trouble()).isEqualTo(new Trouble.MissingPermission("SharePoint Sites.Selected with write on the My Site host site"));
    }

    @Test
    void a_missing_permission_on_profiles_is_told_by_its_name() {
        sharePoint.tenant().set(TenantSettings.atTheStart().withoutGrant("SharePoint:User.ReadWrite.All"));

        assertThat(trouble()).isEqualTo(new Trouble.MissingPermission("SharePoint User.ReadWrite.All (application)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 0})
    void a_busy_or_silent_sharepoint_means_to_try_later(int status) {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).at("AddUsingPath").times(10));

        assertThat(trouble()).isInstanceOf(Trouble.Unavailable.class);
    }

    /** The first three properties go through, and the timestamp does not. */
    private void refusesTheTimestamp(int status) {
        Fault pass = Fault.slow(Target.SHARE_POINT, 0).at("SetSingleValueProfileProperty").times(3);
        sharePoint.tenant().faults().add(pass);
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).at("SetSingleValueProfileProperty"));
    }

    private WriteOutcome replacePictureOf(PersonBuilder person) {
        return sharePoint.writing().replacePicture(SharePointTenant.person(person), THUMBNAILS, AT);
    }

    private Trouble trouble() {
        return ((WriteOutcome.Failed) replacePictureOf(anna())).trouble();
    }

    private byte[] file(String path) {
        return sharePoint.tenant().fileAsSharePointSees(Geo.DEFAULT, path).orElseThrow().bytes();
    }

    private String pathOf(PersonBuilder person) {
        return app.photosync.simulator.tenant.PictureAddress.libraryPath(sharePoint.now(person).sharePoint().pictureUrl().orElseThrow(), Geo.DEFAULT);
    }

    private List<String> posts() {
        return sharePoint.requests().stream().filter(request -> request.method().equals("POST")).map(LoggedRequest::path).toList();
    }
}
