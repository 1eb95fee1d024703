package app.photosync.sharepoint;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static app.photosync.simulator.tenant.DefaultPeople.emma;
import static app.photosync.simulator.tenant.PersonBuilder.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Picture;
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
import app.photosync.simulator.tenant.Thumbnail;
import app.photosync.sync.Thumbnails;
import app.photosync.sync.WriteOutcome;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static final Thumbnails THUMBNAILS = new Thumbnails(Portrait.of(50).jpeg(48), Portrait.of(50).jpeg(72),
            Portrait.of(50).jpeg(300));
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
                Optional.of(Instant.parse("2026-03-02T09:00:00Z")), sharePoint.address()
                + "/my/User Photos/Profile Pictures/anna_kowalska_contoso_com"));
        assertThat(sharePoint.now(anna()).sharePoint().pictureTimestamp()).isEqualTo(Long.parseLong(PictureTimestamp.written(AT)));
    }

    @Test
    void a_written_picture_is_read_back() {
        replacePictureOf(bohdan());

        assertThat(sharePoint.reading().photoOf(SharePointTenant.person(bohdan())))
                .isInstanceOfSatisfying(SharePointPhoto.Stored.class, stored -> {
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

        assertThat(pathOf(bohdan())).isEqualTo("/User Photos/Зображення профілю/" + bohdan().build().id() + "_MThumb.jpg");
    }

    @Test
    void a_reused_address_does_not_overwrite_the_predecessor() {
        String predecessor = "/User Photos/Profile Pictures/bohdan_melnyk_contoso_com_MThumb.jpg";
        byte[] old = Portrait.of(60).jpeg(72);
        sharePoint.tenant().writeFile(Geo.DEFAULT, predecessor, SimulatedPicture.of(old));

        replacePictureOf(bohdan());

        assertThat(file(predecessor)).isEqualTo(old);
        assertThat(pathOf(bohdan())).isEqualTo(ownFilesOf(bohdan()));
    }

    @Test
    void a_person_who_typed_a_colleagues_address_does_not_overwrite_the_colleague() {
        byte[] annas = file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_MThumb.jpg");
        sharePoint.tenant().changeProfile(emma().build().id(),
                profile -> profile.withPictureUrl(sharePoint.address()
                        + "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.jpg"));

        assertThat(replacePictureOf(emma())).isInstanceOf(WriteOutcome.Written.class);
        assertThat(file("/User Photos/Profile Pictures/anna_kowalska_contoso_com_MThumb.jpg")).isEqualTo(annas);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/my/User%20Photos/Profile%20Pictures/7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01_LThumb.jpg?t=63783110969",
        "/my/User%20Photos/profile%20pictures/7A1C0F0E-5A0B-4C5E-9D1F-2B6F3F8F1A01_mthumb.JPG",
        "/my/User%20Photos/Profile%20Pictures/sub/../7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/%2e/7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures%2F7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg",
        "/my/User%20Photos//Profile%20Pictures//7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/7a1c0f0e%252d5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg",
        "/my-eur/User%20Photos/Profile%20Pictures/7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01_MThumb.jpg"})
    void a_person_who_typed_the_address_of_files_that_are_named_by_a_colleagues_id_does_not_overwrite_them(String annasFiles) {
        PersonBuilder anna = anna().with(anna().sharePoint().withFilesNamedBy(FileNaming.GUID));
        sharePoint.tenant().has(anna);
        Map<Thumbnail, byte[]> before = files(ownFilesOf(anna));
        nowNames(emma(), annasFiles);

        assertThat(replacePictureOf(emma())).isInstanceOf(WriteOutcome.Written.class);

        assertThat(files(ownFilesOf(anna))).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(pathOf(emma())).isEqualTo(ownFilesOf(emma()));
        assertThat(file(ownFilesOf(emma()))).isEqualTo(THUMBNAILS.medium());
    }

    @ParameterizedTest
    @CsvSource({"a.b@contoso.com, a_b@contoso.com", "A-B@contoso.com, a.b@contoso.com", "a.b@contoso.com, a@b.contoso.com"})
    void two_addresses_that_make_one_file_name_keep_their_own_pictures(String one, String other) {
        PersonBuilder owner = person("Ada Bell").called(one).withSharePointPhoto(Portrait.of(1));
        PersonBuilder colleague = person("Abel Byrd").called(other);
        sharePoint.tenant().has(owner);
        sharePoint.tenant().has(colleague);
        String shared = pathOf(owner);
        Map<Thumbnail, byte[]> before = files(shared);
        nowNames(colleague, "/my" + shared.replace(" ", "%20"));

        assertThat(replacePictureOf(colleague)).isInstanceOf(WriteOutcome.Written.class);

        assertThat(files(shared)).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(pathOf(colleague)).isEqualTo(ownFilesOf(colleague));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7a1c0f0e5a0b4c5e9d1f2b6f3f8f1a01", "7A1C0F0E-5A0B-4C5E-9D1F-2B6F3F8F1A01",
            "7a1c0f0e_5a0b_4c5e_9d1f_2b6f3f8f1a01"})
    void files_that_are_named_by_the_own_id_are_overwritten_however_it_is_spelled(String stem) {
        nowNames(anna(), "/my/User%20Photos/Profile%20Pictures/" + stem + "_MThumb.jpg");

        replacePictureOf(anna());

        assertThat(pathOf(anna())).isEqualTo("/User Photos/Profile Pictures/" + stem + "_MThumb.jpg");
    }

    @Test
    void a_file_of_the_own_name_is_left_alone_while_the_directory_does_not_say_whether_a_colleagues_name_makes_the_same() {
        sharePoint.tenant().faults().add(Fault.of(Target.GRAPH, 503).at("/users"));

        assertThat(replacePictureOf(anna())).isInstanceOf(WriteOutcome.Written.class);

        assertThat(pathOf(anna())).isEqualTo(ownFilesOf(anna()));
    }

    @Test
    void a_file_of_the_own_name_is_left_alone_when_the_directory_has_more_such_names_than_it_says() {
        String half = "{\"value\":[],\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/users?$skiptoken=x\"}";
        sharePoint.tenant().faults().add(Fault.of(Target.GRAPH, 200).at("/users").saying("application/json", half));

        replacePictureOf(anna());

        assertThat(pathOf(anna())).isEqualTo(ownFilesOf(anna()));
    }

    @Test
    void a_file_of_a_former_name_is_overwritten_when_the_bot_wrote_it_for_this_person() {
        wrote(anna());
        PersonBuilder renamed = anna().called("anna.nowak@contoso.com");
        sharePoint.tenant().has(renamed);
        nowNames(renamed, "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.jpg");

        replacePictureOf(renamed);

        assertThat(pathOf(renamed)).isEqualTo("/User Photos/Profile Pictures/anna_kowalska_contoso_com_MThumb.jpg");
    }

    @Test
    void a_file_of_a_former_name_is_left_alone_when_the_bot_did_not_write_it() {
        PersonBuilder renamed = anna().called("anna.nowak@contoso.com");
        sharePoint.tenant().has(renamed);
        nowNames(renamed, "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.jpg");

        replacePictureOf(renamed);

        assertThat(pathOf(renamed)).isEqualTo(ownFilesOf(renamed));
    }

    @Test
    void a_file_of_a_former_name_is_left_alone_as_soon_as_a_colleague_has_the_name() {
        wrote(anna());
        PersonBuilder renamed = anna().called("anna.nowak@contoso.com");
        sharePoint.tenant().has(renamed);
        sharePoint.tenant().has(person("Another Anna").called("anna.kowalska@contoso.com"));
        nowNames(renamed, "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.jpg");

        replacePictureOf(renamed);

        assertThat(pathOf(renamed)).isEqualTo(ownFilesOf(renamed));
    }

    @Test
    void what_the_bot_wrote_itself_is_overwritten_also_while_the_directory_does_not_answer() {
        wrote(anna());
        sharePoint.tenant().faults().add(Fault.of(Target.GRAPH, 503).at("/users"));

        replacePictureOf(anna());

        assertThat(pathOf(anna())).isEqualTo("/User Photos/Profile Pictures/anna_kowalska_contoso_com_MThumb.jpg");
    }

    @Test
    void what_the_bot_wrote_for_somebody_else_proves_nothing() {
        wrote(anna());
        sharePoint.tenant().has(anna().called("anna.nowak@contoso.com"));
        nowNames(emma(), "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.jpg");

        replacePictureOf(emma());

        assertThat(pathOf(emma())).isEqualTo(ownFilesOf(emma()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/my/User%20Photos/Forms/anna_kowalska_contoso_com_MThumb.jpg",
        "/my/User%20Photos/No%20Such%20Folder/anna_kowalska_contoso_com_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/deeper/anna_kowalska_contoso_com_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.aspx",
        "/my/User%20Photos/Profile%20Pictures/anna_kowalska_contoso_com_MThumb.png"})
    void a_file_in_another_place_or_of_another_kind_is_left_alone_even_under_the_own_name(String address) {
        nowNames(anna(), address);

        assertThat(replacePictureOf(anna())).isInstanceOf(WriteOutcome.Written.class);

        assertThat(pathOf(anna())).isEqualTo(ownFilesOf(anna()));
    }

    @Test
    void a_picture_on_a_foreign_host_is_replaced_by_one_in_the_library() {
        sharePoint.tenant().changeProfile(bohdan().build().id(),
                profile -> profile.withPictureUrl("https://evil.example/bohdan_MThumb.jpg"));

        replacePictureOf(bohdan());

        assertThat(pathOf(bohdan())).isEqualTo(ownFilesOf(bohdan()));
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

        assertThat(trouble())
                .isEqualTo(new AccessProblem.MissingPermission("SharePoint Sites.Selected with write on the My Site host site"));
    }

    @Test
    void a_missing_permission_on_profiles_is_told_by_its_name() {
        sharePoint.tenant().set(TenantSettings.atTheStart().withoutGrant("SharePoint:User.ReadWrite.All"));

        assertThat(trouble()).isEqualTo(new AccessProblem.MissingPermission("SharePoint User.ReadWrite.All (application)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 0})
    void a_busy_or_silent_sharepoint_means_to_try_later(int status) {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).at("AddUsingPath").times(10));

        assertThat(trouble()).isInstanceOf(AccessProblem.Unavailable.class);
    }

    /** The first three properties go through, and the timestamp does not. */
    private void refusesTheTimestamp(int status) {
        Fault pass = Fault.slow(Target.SHARE_POINT, 0).at("SetSingleValueProfileProperty").times(3);
        sharePoint.tenant().faults().add(pass);
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).at("SetSingleValueProfileProperty"));
    }

    /** Somebody edits the own profile by hand. */
    private void nowNames(PersonBuilder person, String pathOfAddress) {
        sharePoint.tenant().changeProfile(person.build().id(), profile -> profile.withPictureUrl(sharePoint.address() + pathOfAddress));
    }

    private static String ownFilesOf(PersonBuilder person) {
        return "/User Photos/Profile Pictures/" + person.build().id() + "_MThumb.jpg";
    }

    private Map<Thumbnail, byte[]> files(String anyThumbnail) {
        Map<Thumbnail, byte[]> files = new EnumMap<>(Thumbnail.class);
        for (Thumbnail size : Thumbnail.values()) {
            files.put(size, file(size.pathLike(anyThumbnail)));
        }
        return files;
    }

    /** The bot has written the files that the profile names, and remembers them. */
    private void wrote(PersonBuilder person) {
        WriteOutcome.Written written = (WriteOutcome.Written) replacePictureOf(person);
        Fingerprint source = Fingerprint.of(((Decoding.Decoded) Picture.decode(THUMBNAILS.large())).picture());
        sharePoint.memory().rememberWrite(
                SharePointTenant.person(person).id(), new OwnWrite(AT, written.timestamp(), source, Optional.empty(), written.files()));
    }

    private WriteOutcome replacePictureOf(PersonBuilder person) {
        return sharePoint.writing().replacePicture(SharePointTenant.person(person), THUMBNAILS, AT);
    }

    private AccessProblem trouble() {
        return ((WriteOutcome.Failed) replacePictureOf(anna())).trouble();
    }

    private byte[] file(String path) {
        return sharePoint.tenant().fileAsSharePointSees(Geo.DEFAULT, path).orElseThrow().bytes();
    }

    private String pathOf(PersonBuilder person) {
        return app.photosync.simulator.tenant.PictureAddress.libraryPath(sharePoint.now(person).sharePoint().pictureUrl()
                .orElseThrow(), Geo.DEFAULT);
    }

    private List<String> posts() {
        return sharePoint.requests().stream().filter(request -> request.method().equals("POST")).map(LoggedRequest::path).toList();
    }
}
