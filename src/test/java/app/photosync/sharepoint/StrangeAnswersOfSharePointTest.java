package app.photosync.sharepoint;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.SharePointPhoto;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.StrangeAnswer;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real SharePoint client against answers that would have it follow, read or wait without end. */
class StrangeAnswersOfSharePointTest {

    private static final String PROFILE = """
            {"AccountName":"a","PictureUrl":null,
             "UserProfileProperties":[{"Key":"SPS-PicturePlaceholderState","Value":"1","ValueType":"Edm.String"}]}""";
    private static final String PROPERTIES = "GetPropertiesFor";
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(8);

    private SharePointTenant sharePoint;

    @BeforeEach
    void start() throws IOException {
        sharePoint = new SharePointTenant();
    }

    @AfterEach
    void stop() {
        sharePoint.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "mailto:it@contoso.com", "file:///etc/passwd", "http://localhost:1/",
        "https://contoso-my.sharepoint.com/", "/my/_api/web", "?again"})
    void a_redirect_is_not_followed_wherever_it_leads(String location) {
        answers(302, StrangeAnswer.leadingTo(location), 200_000);

        assertThat(observed()).isEqualTo("sharepoint 302 to GetPropertiesFor");
        assertThat(sharePoint.requests()).hasSize(1);
    }

    @Test
    void an_answer_over_a_megabyte_is_read_no_further() {
        StrangeAnswer longer = StrangeAnswer.longer(PROFILE);
        answers(200, longer, 1);

        assertThat(observed()).contains("SharePoint answered 200 with application/json");
        assertThat(longer.written()).isLessThan(StrangeAnswer.LONG_BYTES / 2);
    }

    @Test
    void json_between_one_and_five_megabytes_is_too_long_as_well() {
        answers(200, StrangeAnswer.longer(PROFILE, 3 * 1024 * 1024), 1);

        assertThat(observed()).contains("SharePoint answered 200 with application/json");
    }

    @Test
    void an_answer_that_is_packed_although_nobody_asked_for_it_is_not_unpacked() {
        answers(200, StrangeAnswer.packed(PROFILE), 1);

        assertThat(observed()).isEqualTo("sharepoint PackedAnswer to GetPropertiesFor");
    }

    @Test
    void lists_in_lists_without_end_are_an_answer_that_cannot_be_read() {
        answers(200, StrangeAnswer.deeper(PROFILE), 1);

        assertThat(trouble()).isInstanceOf(AccessProblem.Unavailable.class);
    }

    @Test
    void an_answer_that_never_ends_is_for_later() {
        answers(200, StrangeAnswer.dripping("application/json"), 1);

        assertThat(assertTimeoutPreemptively(LONG, this::observed)).isEqualTo("sharepoint HttpTimeoutException to GetPropertiesFor");
        assertThat(sharePoint.requests()).hasSize(1);
    }

    @Test
    void a_picture_is_read_one_byte_over_its_limit_and_no_further() {
        StrangeAnswer large = StrangeAnswer.of("image/jpeg", StrangeAnswer.LONG_BYTES);
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, 200).at("/\\$value$").answering(large));

        assertThat(photoOfAnna()).isInstanceOfSatisfying(SharePointPhoto.Stored.class, stored ->
                assertThat(stored.bytes()).hasSize(SharePointClient.MOST_BYTES_READ));
        assertThat(large.written()).isLessThan(StrangeAnswer.LONG_BYTES / 2);
    }

    @Test
    void after_a_strange_answer_the_place_is_free_again() {
        answers(200, StrangeAnswer.longer(PROFILE), 1);
        answers(200, StrangeAnswer.dripping("application/json"), 1);
        observed();
        observed();

        assertThat(sharePoint.destination().state().inUse()).isZero();
        assertThat(photoOfAnna()).isInstanceOf(SharePointPhoto.Stored.class);
    }

    private void answers(int status, StrangeAnswer answer, int times) {
        sharePoint.tenant().faults().add(Fault.of(Target.SHARE_POINT, status).at(PROPERTIES).answering(answer).times(times));
    }

    private String observed() {
        return ((AccessProblem.Unavailable) trouble()).observed();
    }

    private AccessProblem trouble() {
        SharePointPhoto photo = photoOfAnna();
        assertThat(photo).isInstanceOf(SharePointPhoto.Unreadable.class);
        return ((SharePointPhoto.Unreadable) photo).trouble();
    }

    private SharePointPhoto photoOfAnna() {
        return sharePoint.reading(SHORT).photoOf(SharePointTenant.person(anna()));
    }
}
