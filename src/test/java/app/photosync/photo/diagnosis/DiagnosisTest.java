package app.photosync.photo.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.SettableClock;
import app.photosync.memory.MemorizedPhotos;
import app.photosync.memory.MemorizedServices;
import app.photosync.photo.AccessProblem;
import app.photosync.photo.Facts;
import app.photosync.photo.Look;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Microsoft365Photo.Stored;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.Person;
import app.photosync.photo.Person.Account;
import app.photosync.photo.Person.ExchangePlan;
import app.photosync.photo.Person.Membership;
import app.photosync.photo.PersonLookup;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.comparison.Pictures;
import app.photosync.photo.picture.Silhouette;
import app.photosync.portraits.Portrait;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of docs/domain.md 4: what leads to which case, and which one wins when several fit. */
class DiagnosisTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final byte[] NEW = Portrait.of(1).jpeg(648);
    private static final byte[] OLD = Portrait.of(1).take(2).jpeg(300);

    private final SettableClock clock = new SettableClock(NOW);
    private final MemorizedPhotos memory = new MemorizedPhotos();
    private final MemorizedServices services = new MemorizedServices();
    private PhotoChanges changes = PhotoChanges.BY_EMPLOYEES;
    private List<Fingerprint> silhouettes = List.of();

    @Test
    void no_photo_anywhere() {
        microsoft365(new Microsoft365Photo.None());
        sharePoint(new SharePointPhoto.None());

        assertThat(caseName()).isEqualTo("no-photo-anywhere");
    }

    @Test
    void not_yet_in_sharepoint() {
        microsoft365(NEW);
        sharePoint(new SharePointPhoto.None());

        assertThat(caseName()).isEqualTo("not-yet-in-sharepoint");
    }

    @Test
    void a_known_silhouette_in_sharepoint_counts_as_no_photo() {
        silhouettes = List.of(Fingerprint.of(Pictures.picture(Silhouette.jpeg(300))));
        microsoft365(NEW);
        sharePoint(Silhouette.jpeg(200), Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("not-yet-in-sharepoint");
    }

    @Test
    void different() {
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void different_set_in_sharepoint() {
        microsoft365(NEW);
        sharePoint(OLD, Origin.SET_IN_SHAREPOINT);

        assertThat(caseName()).isEqualTo("different-set-in-sharepoint");
    }

    @Test
    void a_missing_sync_state_counts_as_set_in_sharepoint() {
        microsoft365(NEW);
        sharePoint(OLD, Origin.NOT_TOLD);

        assertThat(caseName()).isEqualTo("different-set-in-sharepoint");
    }

    @Test
    void sharepoint_newer_when_its_timestamp_moved_while_microsoft_365_stood_still() {
        remembered(Duration.ofDays(30), "etag", NOW.minus(Duration.ofDays(100)));
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("sharepoint-newer");
    }

    @Test
    void what_sharepoint_set_itself_after_an_own_write_whose_timestamp_it_refused_does_not_make_it_newer() {
        remembered(Duration.ofDays(30), "etag", NOW.minus(Duration.ofDays(100)));
        Instant written = NOW.minus(Duration.ofDays(20)).minusSeconds(2);
        memory.rememberWrite(MemorizedServices.ANNA, new OwnWrite(written, Optional.empty(), fingerprint(OLD), Optional.empty(), ""));
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void a_picture_that_came_after_the_look_behind_an_own_write_makes_sharepoint_newer() {
        memory.rememberWrite(MemorizedServices.ANNA, ownWrite(NOW.minus(Duration.ofDays(30)), NEW, Optional.empty()));
        remembered(Duration.ofDays(29), "etag", NOW.minus(Duration.ofDays(30)));
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("sharepoint-newer");
    }

    @Test
    void an_own_write_never_makes_sharepoint_newer() {
        remembered(Duration.ofDays(30), "etag", NOW.minus(Duration.ofDays(100)));
        memory.rememberWrite(MemorizedServices.ANNA, ownWrite(NOW.minus(Duration.ofDays(20)), OLD, Optional.empty()));
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void a_look_of_more_than_90_days_ago_is_forgotten() {
        remembered(Duration.ofDays(91), "etag", NOW.minus(Duration.ofDays(100)));
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void same() {
        microsoft365(NEW);
        sharePoint(Portrait.of(1).jpeg(300), Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("same");
    }

    @Test
    void only_in_sharepoint() {
        microsoft365(new Microsoft365Photo.None());
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("only-in-sharepoint");
    }

    @Test
    void no_mailbox_when_graph_says_so() {
        microsoft365(new Microsoft365Photo.NoMailbox());

        assertThat(caseName()).isEqualTo("no-mailbox");
    }

    @Test
    void no_mailbox_when_there_is_no_photo_and_no_exchange_plan() {
        person(Membership.MEMBER, Account.ENABLED, ExchangePlan.MISSING);
        microsoft365(new Microsoft365Photo.None());

        assertThat(caseName()).isEqualTo("no-mailbox");
    }

    @Test
    void the_photo_cases_apply_when_entra_has_a_photo_although_there_is_no_exchange_plan() {
        person(Membership.MEMBER, Account.ENABLED, ExchangePlan.MISSING);
        microsoft365(NEW);
        sharePoint(new SharePointPhoto.None());

        assertThat(caseName()).isEqualTo("not-yet-in-sharepoint");
    }

    @Test
    void mailbox_on_premises() {
        microsoft365(new Microsoft365Photo.MailboxOnPremises());

        assertThat(caseName()).isEqualTo("mailbox-on-premises");
    }

    @Test
    void guest() {
        person(Membership.GUEST, Account.ENABLED, ExchangePlan.MISSING);

        assertThat(caseName()).isEqualTo("guest");
    }

    @Test
    void no_sharepoint_profile() {
        microsoft365(NEW);
        sharePoint(new SharePointPhoto.NoProfile());

        assertThat(caseName()).isEqualTo("no-sharepoint-profile");
    }

    @Test
    void changes_blocked_where_only_an_upload_would_help() {
        changes = PhotoChanges.BY_SOMEBODY_ELSE;

        assertThat(caseName()).isEqualTo("changes-blocked");
    }

    @Test
    void a_sync_is_still_offered_where_changes_are_blocked() {
        changes = PhotoChanges.BY_SOMEBODY_ELSE;
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void unusable_picture_when_microsoft_365_holds_no_picture() {
        microsoft365("<svg/>".getBytes(UTF_8));

        assertThat(caseName()).isEqualTo("unusable-picture");
    }

    @Test
    void unusable_picture_when_it_is_under_48_pixels() {
        microsoft365(Portrait.of(1).jpeg(47));

        assertThat(diagnosis()).isEqualTo(new Diagnosis.UnusablePicture(new SourceProblem.TooSmall(47, 47)));
    }

    @Test
    void not_square_when_both_are_otherwise_the_same() {
        byte[] wide = Pictures.encode(Portrait.of(1).pixels(800, 600), "png");
        microsoft365(wide);
        sharePoint(wide, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("not-square");
    }

    @Test
    void account_disabled() {
        person(Membership.MEMBER, Account.DISABLED, ExchangePlan.ENABLED);

        assertThat(caseName()).isEqualTo("account-disabled");
    }

    @Test
    void a_person_whom_the_directory_does_not_know_yet_counts_as_account_disabled() {
        services.directoryKnows(new PersonLookup.NotInDirectory());

        assertThat(caseName()).isEqualTo("account-disabled");
    }

    @Test
    void try_later_until_the_later_of_two_busy_places_is_ready() {
        microsoft365(new Microsoft365Photo.Unreadable(new AccessProblem.Unavailable(NOW.plusSeconds(30), "graph 429")));
        sharePoint(new SharePointPhoto.Unreadable(new AccessProblem.Unavailable(NOW.plusSeconds(90), "sharepoint 503")));

        assertThat(diagnosis()).isEqualTo(new Diagnosis.TryLater(NOW.plusSeconds(90), "sharepoint 503"));
    }

    @Test
    void missing_permission_is_said_by_name() {
        sharePoint(new SharePointPhoto.Unreadable(new AccessProblem.MissingPermission("SharePoint User.Read.All")));

        assertThat(diagnosis()).isEqualTo(new Diagnosis.MissingPermission("SharePoint User.Read.All"));
    }

    @Test
    void just_changed_when_another_etag_was_seen_within_a_day() {
        remembered(Duration.ofHours(23), "another etag", NOW.minus(Duration.ofDays(20)));
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("just-changed");
    }

    @Test
    void another_etag_of_the_day_before_is_no_recent_change() {
        remembered(Duration.ofHours(25), "another etag", NOW.minus(Duration.ofDays(20)));
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void access_blocked() {
        microsoft365(new Microsoft365Photo.Unreadable(new AccessProblem.AccessBlocked("AADSTS53003")));

        assertThat(diagnosis()).isEqualTo(new Diagnosis.AccessBlocked("AADSTS53003"));
    }

    @Test
    void came_back_when_different_within_seven_days_of_a_verified_sync_of_the_same_picture() {
        synced(Duration.ofDays(6), NEW);
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("came-back");
    }

    @Test
    void a_new_microsoft_365_picture_after_a_sync_is_no_comeback() {
        synced(Duration.ofDays(6), OLD);
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void after_seven_days_a_sync_is_offered_again() {
        synced(Duration.ofDays(8), NEW);
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("different");
    }

    @Test
    void cannot_tell_when_only_the_sharepoint_picture_is_broken() {
        microsoft365(NEW);
        sharePoint("<html>".getBytes(UTF_8), Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("cannot-tell");
    }

    @Test
    void cannot_tell_when_the_sharepoint_picture_is_out_of_reach() {
        microsoft365(NEW);
        sharePoint(new SharePointPhoto.OutOfReach("host evil.example is not a My Site host"));

        assertThat(caseName()).isEqualTo("cannot-tell");
    }

    @Test
    void a_missing_permission_wins_over_access_rules_and_a_busy_service() {
        microsoft365(new Microsoft365Photo.Unreadable(new AccessProblem.AccessBlocked("AADSTS53003")));
        sharePoint(new SharePointPhoto.Unreadable(new AccessProblem.MissingPermission("SharePoint User.Read.All")));

        assertThat(caseName()).isEqualTo("missing-permission");
    }

    @Test
    void a_busy_service_wins_over_a_guest() {
        person(Membership.GUEST, Account.ENABLED, ExchangePlan.MISSING);
        microsoft365(new Microsoft365Photo.Unreadable(new AccessProblem.Unavailable(NOW.plusSeconds(1), "graph 429")));

        assertThat(caseName()).isEqualTo("try-later");
    }

    @Test
    void a_disabled_account_wins_over_two_different_photos() {
        person(Membership.MEMBER, Account.DISABLED, ExchangePlan.ENABLED);
        microsoft365(NEW);
        sharePoint(OLD, Origin.FROM_MICROSOFT_365);

        assertThat(caseName()).isEqualTo("account-disabled");
    }

    @Test
    void a_newer_sharepoint_photo_wins_over_one_set_in_sharepoint() {
        remembered(Duration.ofDays(30), "etag", NOW.minus(Duration.ofDays(100)));
        microsoft365(NEW);
        sharePoint(OLD, Origin.SET_IN_SHAREPOINT);

        assertThat(caseName()).isEqualTo("sharepoint-newer");
    }

    @Test
    void nothing_is_remembered_of_a_look_that_could_not_see() {
        microsoft365(new Microsoft365Photo.Unreadable(new AccessProblem.Unavailable(NOW.plusSeconds(1), "graph 429")));

        diagnosis();

        assertThat(memory.looksAt(MemorizedServices.ANNA, Instant.EPOCH)).isEmpty();
    }

    private void person(Membership membership, Account account, ExchangePlan plan) {
        services.directoryKnows(new PersonLookup.Found(
                new Person(MemorizedServices.ANNA, "anna@contoso.com", "Anna", membership, account, plan, "en-GB")));
    }

    private void microsoft365(byte[] bytes) {
        microsoft365(new Stored(bytes, "etag"));
    }

    private void microsoft365(Microsoft365Photo photo) {
        services.microsoft365Has(photo);
    }

    /** Set 20 days ago. */
    private void sharePoint(byte[] bytes, Origin origin) {
        sharePoint(new SharePointPhoto.Stored(bytes, Optional.of(NOW.minus(Duration.ofDays(20))), origin));
    }

    private void sharePoint(SharePointPhoto photo) {
        services.sharePointHas(photo);
    }

    private void remembered(Duration ago, String etag, Instant sharePointChanged) {
        memory.remember(
                MemorizedServices.ANNA,
                new Look(NOW.minus(ago), etag, Optional.of(sharePointChanged), new Facts(Optional.empty(), Optional.empty())));
    }

    private void synced(Duration ago, byte[] source) {
        Instant when = NOW.minus(ago);
        memory.rememberWrite(MemorizedServices.ANNA, ownWrite(when, source, Optional.of(when)));
    }

    private static OwnWrite ownWrite(Instant when, byte[] source, Optional<Instant> verified) {
        return new OwnWrite(when, Optional.of(when), fingerprint(source), verified, "");
    }

    private static Fingerprint fingerprint(byte[] bytes) {
        return Fingerprint.of(Pictures.picture(bytes));
    }

    private String caseName() {
        return diagnosis().caseName();
    }

    private Diagnosis diagnosis() {
        PhotoCheck check = new PhotoCheck(services, services, services.sharePointSide(), memory, changes, silhouettes, clock);
        Checkup checkup = check.lookAt(MemorizedServices.ANNA);
        checkup.look().ifPresent(look -> memory.remember(checkup.id(), look));
        return checkup.diagnosis();
    }
}
