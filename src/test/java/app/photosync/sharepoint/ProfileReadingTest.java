package app.photosync.sharepoint;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.dmytro;
import static app.photosync.simulator.tenant.DefaultPeople.emma;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.sharepoint.client.SharePointSettings.ProfileHost;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.FileNaming;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.PersonBuilder;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReadingTest {

    private static final String PROFILE = "GetPropertiesFor";
    private static final String FILE = "GetFileByServerRelativePath";

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
    void the_large_thumbnail_comes_with_its_time_and_its_origin() {
        assertThat(photoOf(anna())).isInstanceOfSatisfying(SharePointPhoto.Stored.class, stored -> {
            assertThat(stored.bytes()).isEqualTo(anna().build().sharePoint().photo().map(ignored -> largeThumbnail(anna())).orElseThrow());
            assertThat(stored.changed()).contains(Instant.parse("2022-03-17T10:49:29Z"));
            assertThat(stored.origin()).isEqualTo(Origin.FROM_MICROSOFT_365);
        });
    }

    @Test
    void a_picture_that_was_set_in_sharepoint_is_known() {
        assertThat(((SharePointPhoto.Stored) photoOf(emma())).origin()).isEqualTo(Origin.SET_IN_SHAREPOINT);
    }

    @Test
    void an_empty_sync_state_tells_nothing() {
        sharePoint.tenant().has(anna().with(anna().sharePoint().withSyncState("")));

        assertThat(((SharePointPhoto.Stored) photoOf(anna())).origin()).isEqualTo(Origin.NOT_TOLD);
    }

    @Test
    void a_senseless_timestamp_is_no_timestamp() {
        sharePoint.tenant().has(anna().with(anna().sharePoint().withPictureTimestamp(7)));

        assertThat(((SharePointPhoto.Stored) photoOf(anna())).changed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Profile Pictures, UPN", "Profilbilder, GUID", "Profielafbeeldingen, UPN", "Зображення профілю, GUID"})
    void the_file_is_found_in_any_language_and_by_any_name(String folder, FileNaming naming) {
        sharePoint.tenant().has(anna().with(anna().sharePoint().inFolder(folder).withFilesNamedBy(naming)));

        assertThat(photoOf(anna())).isInstanceOf(SharePointPhoto.Stored.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'neil@contoso.com", "anna+photo@contoso.com", "a#b@contoso.com"})
    void unusual_sign_in_names_are_asked_for_correctly(String userPrincipalName) {
        PersonBuilder unusual = anna().called(userPrincipalName);
        sharePoint.tenant().has(unusual);

        assertThat(photoOf(unusual)).isInstanceOf(SharePointPhoto.Stored.class);
    }

    @Test
    void a_profile_without_a_picture_has_none() {
        assertThat(photoOf(dmytro())).isEqualTo(new SharePointPhoto.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ""})
    void a_placeholder_state_means_no_picture_whatever_file_is_named(String state) {
        sharePoint.tenant().has(anna().with(anna().sharePoint().withPlaceholderState(state)));

        assertThat(photoOf(anna())).isEqualTo(new SharePointPhoto.None());
    }

    @Test
    void the_silhouette_is_known_by_its_file_name() {
        sharePoint.tenant().has(anna()
                .with(anna().sharePoint().withPictureUrl("https://cdn.contoso.com/_layouts/15/images/PersonPlaceholder.200x150x32.png")));

        assertThat(photoOf(anna())).isEqualTo(new SharePointPhoto.None());
    }

    @Test
    void a_file_that_is_gone_is_no_picture() {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, 404).at(FILE));

        assertThat(photoOf(anna())).isEqualTo(new SharePointPhoto.None());
    }

    @Test
    void a_person_whom_sharepoint_does_not_know_has_no_profile() {
        sharePoint.tenant().has(anna().withoutSharePointProfile());

        assertThat(photoOf(anna())).isEqualTo(new SharePointPhoto.NoProfile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"odata.null\":true}", "{\"@odata.null\":true}"})
    void every_form_of_the_null_object_means_no_profile(String answer) {
        answers(PROFILE, 200, "application/json", answer);

        assertThat(photoOf(anna())).isEqualTo(new SharePointPhoto.NoProfile());
    }

    @Test
    void a_profile_with_missing_fields_has_no_picture() {
        answers(PROFILE, 200, "application/json",
                "{\"AccountName\":\"i:0#.f|membership|anna.kowalska@contoso.com\",\"UserProfileProperties\":null}");

        assertThat(photoOf(anna())).isEqualTo(new SharePointPhoto.None());
    }

    @Test
    void a_page_instead_of_a_profile_is_named() {
        answers(PROFILE, 200, "text/html; charset=utf-8", "<html>Sign in</html>");

        assertThat(observed()).isEqualTo("SharePoint answered 200 with text/html instead of JSON to GetPropertiesFor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"hello\"", "{\"value\":1}", "{\"AccountName\":"})
    void any_other_body_means_to_ask_later(String body) {
        answers(PROFILE, 200, "application/json", body);

        assertThat(trouble()).isInstanceOf(AccessProblem.Unavailable.class);
    }

    @Test
    void a_page_instead_of_a_picture_is_named() {
        answers(FILE, 200, "text/html", "<html>Sign in</html>");

        assertThat(observed()).isEqualTo("SharePoint answered 200 with text/html instead of a picture to GetFileByServerRelativePath");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://evil.example/my/User%20Photos/Profile%20Pictures/anna_MThumb.jpg",
        "https://contoso-my.sharepoint.com@evil.example/my/User%20Photos/Profile%20Pictures/anna_MThumb.jpg",
        "file:///my/User%20Photos/anna_MThumb.jpg",
        "/my/User Photos/Profile Pictures/anna_MThumb.jpg",
        "ht tp://%%"})
    void a_picture_on_a_foreign_host_is_never_asked_for(String pictureUrl) {
        answers(PROFILE, 200, "application/json", profileNaming(pictureUrl));

        assertThat(photoOf(anna())).isInstanceOf(SharePointPhoto.OutOfReach.class);
        assertThat(sharePoint.requests()).hasSize(1);
    }

    @Test
    void a_picture_on_a_foreign_port_of_the_own_host_is_never_asked_for() {
        answers(PROFILE, 200, "application/json", profileNaming("http://localhost:1/my/User%20Photos/Profile%20Pictures/anna_MThumb.jpg"));

        assertThat(photoOf(anna()))
                .isEqualTo(new SharePointPhoto.OutOfReach("PictureUrl names the host localhost, which is no configured My Site host"));
    }

    @Test
    void a_file_outside_the_photo_library_is_never_asked_for() {
        answers(PROFILE, 200, "application/json", profileNaming(sharePoint.address() + "/my/personal/emma/Documents/secret.jpg"));

        assertThat(photoOf(anna())).isEqualTo(new SharePointPhoto.OutOfReach("PictureUrl names a file outside the library User Photos"));
        assertThat(sharePoint.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/my/User%20Photos/Profile%20Pictures%5Canna_MThumb.jpg",
        "/my/User%20Photos/..%5C..%5Cpersonal%5Cemma%5Csecret.jpg",
        "/my/User%20Photos/../personal/emma/secret.jpg",
        "/my/User%20Photos/%2e%2e/personal/emma/secret.jpg",
        "/my/User%20Photos/..%2fpersonal/emma/secret.jpg",
        "/my/User%20Photos%2F..%2Fpersonal%2Femma%2Fsecret.jpg",
        "/my/User%20Photos/%252e%252e/personal/emma/secret.jpg",
        "/my/User%20Photos/%252e%252e%252fpersonal%252femma%252fsecret.jpg",
        "/my/User%20Photos/personal/emma/..",
        "/my/User%20Photos/./a_MThumb.jpg",
        "/my/User%20Photos//a_MThumb.jpg",
        "/my/User%20Photos/.../a_MThumb.jpg",
        "/my/User%20Photos/..%20/personal/emma/secret.jpg",
        "/my/User%20Photos/Profile%20Pictures/a%00_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/a%0D%0AX-Evil:1_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/a%7F_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/a%E2%80%AE_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/a%C0%AF_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/a%3F_MThumb.jpg",
        "/my/User%20Photos/Profile%20Pictures/a%3A$DATA_MThumb.jpg"})
    void an_address_of_a_shape_that_sharepoint_itself_never_writes_is_never_asked_for(String path) {
        answers(PROFILE, 200, "application/json", profileNaming(sharePoint.address() + path));

        assertThat(photoOf(anna())).isInstanceOf(SharePointPhoto.OutOfReach.class);
        assertThat(sharePoint.requests()).hasSize(1);
    }

    @Test
    void a_person_of_another_geo_is_read_there() {
        sharePoint.tenant().has(anna().with(anna().sharePoint().in(Geo.EUR)));

        assertThat(photoOf(anna())).isInstanceOf(SharePointPhoto.Stored.class);
        assertThat(sharePoint.requests()).extracting(LoggedRequest::path).last().asString().startsWith("/my-eur/");
    }

    @Test
    void an_unknown_geo_is_said_by_name() {
        answers(PROFILE, 200, "application/json",
                "{\"AccountName\":\"a\",\"PersonalSiteHostUrl\":\"https://contosojpn-my.sharepoint.com/\"}");

        assertThat(photoOf(anna()))
                .isEqualTo(new SharePointPhoto.OutOfReach(
                        "the profile lives on contosojpn-my.sharepoint.com, which is no geo in photosync.sharepoint.geos"));
    }

    @Test
    void profiles_can_be_read_on_the_admin_host() {
        sharePoint.reading(sharePoint.settings(ProfileHost.ADMIN, Geo.DEFAULT)).photoOf(SharePointTenant.person(anna()));

        assertThat(sharePoint.requests()).extracting(LoggedRequest::path).first().asString().startsWith("/admin/");
    }

    @Test
    void a_missing_permission_on_profiles_is_told_by_its_name() {
        sharePoint.tenant().set(TenantSettings.atTheStart().withoutGrant("SharePoint:User.Read.All")
                .withoutGrant("SharePoint:User.ReadWrite.All"));

        assertThat(trouble()).isEqualTo(new AccessProblem.MissingPermission("SharePoint User.Read.All (application)"));
    }

    @Test
    void a_missing_permission_on_files_is_told_by_its_name() {
        sharePoint.tenant().set(TenantSettings.atTheStart().withoutGrant("SharePoint:Sites.Selected"));

        assertThat(trouble())
                .isEqualTo(new AccessProblem.MissingPermission("SharePoint Sites.Selected with read on the My Site host site"));
    }

    @Test
    void conditional_access_refuses_the_token() {
        sharePoint.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        assertThat(trouble()).isEqualTo(new AccessProblem.AccessBlocked("AADSTS53003"));
    }

    @Test
    void conditional_access_challenges_a_token_that_is_out() {
        var reading = sharePoint.reading();
        reading.photoOf(SharePointTenant.person(anna()));
        sharePoint.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        assertThat(reading.photoOf(SharePointTenant.person(anna())))
                .isEqualTo(new SharePointPhoto.Unreadable(new AccessProblem.AccessBlocked("insufficient_claims")));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void a_busy_sharepoint_says_when_to_come_back(int status) {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).retryAfter(60));

        assertThat(trouble()).isEqualTo(new AccessProblem.Unavailable(SharePointTenant.NOW.plus(Duration.ofMinutes(1)), "sharepoint "
                + status + " to GetPropertiesFor"));
        assertThat(sharePoint.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void a_sharepoint_that_asked_to_wait_is_not_asked_before_and_the_same_moment_is_told(int status) {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).retryAfter(120));
        photoOf(anna());
        sharePoint.clock().moves(Duration.ofSeconds(90));

        assertThat(trouble()).isEqualTo(new AccessProblem.Unavailable(SharePointTenant.NOW.plus(Duration.ofMinutes(2)),
                "sharepoint not before 2026-03-02T09:02:00Z"));
        assertThat(sharePoint.requests()).hasSize(1);
    }

    @Test
    void a_sharepoint_that_asked_to_wait_is_asked_again_after_that() {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, 429).retryAfter(120));
        photoOf(anna());
        sharePoint.clock().moves(Duration.ofMinutes(2));

        assertThat(photoOf(anna())).isInstanceOf(SharePointPhoto.Stored.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 403, 404, 429, 500, Fault.CUT_THE_CONNECTION, Fault.CUT_THE_BODY})
    void every_answer_gives_its_place_back(int status) {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status));
        photoOf(anna());

        assertThat(sharePoint.destination().state().inUse()).isZero();
    }

    @Test
    void a_cut_connection_means_to_ask_later() {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, Fault.CUT_THE_CONNECTION).times(10));

        assertThat(trouble()).isInstanceOf(AccessProblem.Unavailable.class);
    }

    @Test
    void a_redirect_is_not_followed() {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, 302));

        assertThat(observed()).isEqualTo("sharepoint 302 to GetPropertiesFor");
    }

    @Test
    void a_picture_over_the_limit_is_cut_one_byte_behind_it() {
        answers(FILE, 200, "image/jpeg", "x".repeat(6 * 1024 * 1024));

        assertThat(((SharePointPhoto.Stored) photoOf(anna())).bytes()).hasSize(SharePointClient.MOST_BYTES_READ);
    }

    private void answers(String path, int status, String type, String body) {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).at(path).saying(type, body));
    }

    private static String profileNaming(String pictureUrl) {
        return """
                {"AccountName":"a","PictureUrl":"%s","UserProfileProperties":[{"Key":"SPS-PicturePlaceholderState","Value":"0","ValueType":"Edm.String"}]}"""
                .formatted(pictureUrl);
    }

    private byte[] largeThumbnail(PersonBuilder person) {
        return sharePoint.now(person).sharePoint().photo().orElseThrow().bytes();
    }

    private String observed() {
        return ((AccessProblem.Unavailable) trouble()).observed();
    }

    private AccessProblem trouble() {
        return ((SharePointPhoto.Unreadable) photoOf(anna())).trouble();
    }

    private SharePointPhoto photoOf(PersonBuilder person) {
        return sharePoint.reading().photoOf(SharePointTenant.person(person));
    }
}
