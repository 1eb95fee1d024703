package app.photosync.microsoft365;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.portraits.Portrait;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real Graph SDK against the simulated tenant. */
class GraphPhotosTest {

    private static final String NO_SUCH_THING = "{\"error\":{\"code\":\"%s\",\"message\":\"Said by a test.\"}}";

    private GraphTenant graph;
    private GraphPhotos photos;

    @BeforeEach
    void start() throws Exception {
        graph = new GraphTenant();
        photos = new GraphPhotos(graph.client(), graph.clock());
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_photo_comes_as_it_was_stored_with_its_etag() {
        SimulatedUser anna = anna().build();

        assertThat(photoOfAnna()).isInstanceOfSatisfying(Microsoft365Photo.Stored.class, stored -> {
            assertThat(stored.bytes()).isEqualTo(anna.microsoft365Photo().orElseThrow().bytes());
            assertThat(stored.etag()).isNotEmpty();
        });
    }

    @Test
    void another_photo_has_another_etag() {
        String before = ((Microsoft365Photo.Stored) photoOfAnna()).etag();
        graph.tenant().has(anna().withMicrosoft365Photo(Portrait.of(70).jpeg(648)));

        assertThat(((Microsoft365Photo.Stored) photoOfAnna()).etag()).isNotEqualTo(before);
    }

    @Test
    void the_placeholder_of_one_pixel_is_no_photo() {
        graph.tenant().has(anna().withThePlaceholderAnswer());

        assertThat(photoOfAnna()).isEqualTo(new Microsoft365Photo.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ErrorItemNotFound", "ImageNotFound", "ErrorEntityNotFound",
            "Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException",
        "Request_ResourceNotFound", "SomethingNew", ""})
    void every_404_without_a_word_about_the_mailbox_is_no_photo(String code) {
        answers(404, code);

        assertThat(photoOfAnna()).isEqualTo(new Microsoft365Photo.None());
    }

    @Test
    void a_photo_that_vanishes_between_description_and_content_is_no_photo() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 404).at("\\$value$"));

        assertThat(photoOfAnna()).isEqualTo(new Microsoft365Photo.None());
    }

    @ParameterizedTest
    @CsvSource({"404, MailboxNotEnabledForRESTAPI", "400, MailboxNotEnabledForRESTAPI", "400, AuthenticationError"})
    void the_codes_for_no_mailbox_are_known(int status, String code) {
        answers(status, code);

        assertThat(photoOfAnna()).isEqualTo(new Microsoft365Photo.NoMailbox());
    }

    @Test
    void a_mailbox_on_premises_is_named() {
        graph.tenant().has(anna().withMailboxOnPremises());

        assertThat(photoOfAnna()).isEqualTo(new Microsoft365Photo.MailboxOnPremises());
    }

    @Test
    void a_missing_permission_is_told_by_its_name_in_the_portal() {
        graph.tenant().set(TenantSettings.atTheStart().withoutGrant("ProfilePhoto.Read.All"));

        assertThat(trouble()).isEqualTo(new AccessProblem.MissingPermission("Microsoft Graph ProfilePhoto.Read.All (application)"));
    }

    @Test
    void an_unauthorized_request_is_a_missing_permission() {
        answers(401, "InvalidAuthenticationToken");

        assertThat(trouble()).isInstanceOf(AccessProblem.MissingPermission.class);
    }

    @Test
    void conditional_access_refuses_the_token() {
        graph.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        assertThat(trouble()).isEqualTo(new AccessProblem.AccessBlocked("AADSTS53003"));
    }

    @Test
    void conditional_access_challenges_a_token_that_is_out() {
        photoOfAnna();
        graph.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        assertThat(trouble()).isInstanceOf(AccessProblem.AccessBlocked.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AADSTS50076", "AADSTS50079", "AADSTS53000", "AADSTS53003"})
    void an_access_rule_in_the_text_of_a_403_is_told_by_its_code(String rule) {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 403)
                .saying("application/json", "{\"error\":{\"code\":\"AccessDenied\",\"message\":\"" + rule + ": blocked\"}}"));

        assertThat(trouble()).isEqualTo(new AccessProblem.AccessBlocked(rule));
    }

    @ParameterizedTest
    @CsvSource({"429, TooManyRequests", "503, ServiceUnavailable"})
    void a_busy_graph_says_when_to_come_back(int status, String code) {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, status).retryAfter(120));

        assertThat(trouble())
                .isEqualTo(new AccessProblem.Unavailable(GraphTenant.NOW.plus(Duration.ofMinutes(2)), "graph " + status + " " + code));
    }

    @Test
    void a_throttled_request_is_not_repeated_by_the_SDK() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 429).retryAfter(1).times(5));
        photoOfAnna();

        assertThat(graph.tenant().requests().to(Target.GRAPH)).hasSize(1);
    }

    @Test
    void a_graph_that_asked_to_wait_is_not_asked_before_and_the_same_moment_is_told() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 429).retryAfter(120));
        photoOfAnna();
        graph.clock().moves(Duration.ofSeconds(90));

        assertThat(trouble()).isEqualTo(new AccessProblem.Unavailable(GraphTenant.NOW.plus(Duration.ofMinutes(2)),
                "graph not before 2026-03-02T09:02:00Z"));
        assertThat(graph.tenant().requests().to(Target.GRAPH)).hasSize(1);
    }

    @Test
    void a_graph_that_asked_to_wait_is_asked_again_after_that() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 429).retryAfter(120));
        photoOfAnna();
        graph.clock().moves(Duration.ofMinutes(2));

        assertThat(photoOfAnna()).isInstanceOf(Microsoft365Photo.Stored.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 401, 404, 429, 500, Fault.CUT_THE_CONNECTION, Fault.CUT_THE_BODY})
    void every_answer_gives_its_place_back(int status) {
        photoOfAnna();
        graph.tenant().faults().add(Fault.of(Target.GRAPH, status).at("\\$value$"));
        photoOfAnna();

        assertThat(graph.destination().state().inUse()).isZero();
    }

    @Test
    void an_error_that_nobody_knows_means_to_ask_later() {
        answers(418, "Teapot");

        assertThat(trouble()).isEqualTo(new AccessProblem.Unavailable(GraphTenant.NOW.plus(Duration.ofSeconds(30)), "graph 418 Teapot"));
    }

    @Test
    void a_cut_connection_means_to_ask_later() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, Fault.CUT_THE_CONNECTION).times(10));

        assertThat(trouble()).isInstanceOf(AccessProblem.Unavailable.class);
    }

    @Test
    void a_page_instead_of_json_means_to_ask_later() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 200).saying("text/html", "<html>Sign in</html>"));

        assertThat(trouble()).isInstanceOf(AccessProblem.Unavailable.class);
    }

    @Test
    void a_photo_over_the_limit_is_cut_one_byte_behind_it() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 200).at("\\$value$").saying("image/jpeg", "x".repeat(6 * 1024 * 1024)));

        assertThat(photoOfAnna()).isInstanceOfSatisfying(Microsoft365Photo.Stored.class, stored -> assertThat(stored.bytes())
                .hasSize(GraphPhotos.MOST_BYTES_READ));
    }

    private void answers(int status, String code) {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, status).saying("application/json", NO_SUCH_THING.formatted(code)));
    }

    private AccessProblem trouble() {
        return Optional.of(photoOfAnna()).map(Microsoft365Photo.Unreadable.class::cast)
                .map(Microsoft365Photo.Unreadable::trouble).orElseThrow();
    }

    private Microsoft365Photo photoOfAnna() {
        SimulatedUser anna = anna().build();
        return photos.photoOf(new Person(new PersonId(anna.id()), anna.userPrincipalName(), anna.displayName(), Person.Membership.MEMBER,
                Person.Account.ENABLED,
                Person.ExchangePlan.ENABLED, "en-US"));
    }
}
