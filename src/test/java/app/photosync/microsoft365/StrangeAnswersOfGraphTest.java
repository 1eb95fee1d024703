package app.photosync.microsoft365;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PersonLookup;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.StrangeAnswer;
import app.photosync.simulator.tenant.Target;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real Graph SDK against answers that would have it follow, read or wait without end. */
class StrangeAnswersOfGraphTest {

    private static final String ANNA = "{\"id\":\"1\",\"userPrincipalName\":\"anna@contoso.com\",\"displayName\":\"Anna\"}";
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(8);

    private GraphTenant graph;

    @BeforeEach
    void start() throws Exception {
        graph = new GraphTenant();
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "mailto:it@contoso.com", "file:///etc/passwd", "http://localhost:1/",
        "https://graph.microsoft.com/v1.0/me", "/graph/v1.0/me", "?again"})
    void a_redirect_is_not_followed_wherever_it_leads(String location) {
        answers("/users/", 302, StrangeAnswer.leadingTo(location), 200_000);

        AccessProblem trouble = assertTimeoutPreemptively(LONG, this::troubleWithAnna);

        assertThat(observed(trouble)).isEqualTo("graph RedirectRefused");
        assertThat(graph.tenant().requests().to(Target.GRAPH)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 303, 307, 308})
    void no_kind_of_redirect_is_followed(int status) {
        answers("/users/", status, StrangeAnswer.leadingTo("/graph/v1.0/users/somebody-else"), 10);

        assertThat(observed(troubleWithAnna())).isEqualTo("graph RedirectRefused");
        assertThat(graph.tenant().requests().to(Target.GRAPH)).hasSize(1);
    }

    @Test
    void an_answer_over_a_megabyte_is_read_no_further() {
        StrangeAnswer longer = StrangeAnswer.longer(ANNA);
        answers("/users/", 200, longer, 1);

        assertThat(observed(troubleWithAnna())).isEqualTo("graph AnswerTooLarge");
        assertThat(longer.written()).isLessThan(StrangeAnswer.LONG_BYTES / 2);
    }

    @Test
    void an_answer_that_is_over_a_megabyte_when_it_is_unpacked_is_read_no_further() {
        answers("/users/", 200, StrangeAnswer.packed(ANNA), 1);

        assertThat(observed(troubleWithAnna())).isEqualTo("graph AnswerTooLarge");
    }

    @Test
    void an_error_over_a_megabyte_is_read_no_further() {
        answers("/users/", 500, StrangeAnswer.longer("{\"error\":{\"code\":\"unknownError\",\"message\":\"a\"}}"), 1);

        assertThat(observed(troubleWithAnna())).isEqualTo("graph AnswerTooLarge");
    }

    @Test
    void lists_in_lists_without_end_are_an_answer_that_cannot_be_read() {
        answers("/users/", 200, StrangeAnswer.deeper(ANNA), 1);

        assertThat(troubleWithAnna()).isInstanceOf(AccessProblem.Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/photo$", "/photo/\\$value$"})
    void a_photo_whose_description_or_bytes_never_end_is_for_later(String path) {
        answers(path, 200, StrangeAnswer.dripping("application/json"), 1);

        AccessProblem trouble = assertTimeoutPreemptively(LONG, this::troubleWithThePhotoOfAnna);

        assertThat(trouble).isInstanceOf(AccessProblem.Unavailable.class);
        assertThat(graph.tenant().requests().to(Target.GRAPH)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void of_a_photo_one_byte_over_its_limit_is_read_and_no_more() {
        answers("/photo/\\$value$", 200, StrangeAnswer.of("image/jpeg", StrangeAnswer.LONG_BYTES), 1);

        assertThat(photoOfAnna()).isInstanceOfSatisfying(Microsoft365Photo.Stored.class, stored ->
                assertThat(stored.bytes()).hasSize(GraphPhotos.MOST_BYTES_READ));
    }

    @Test
    void after_a_strange_answer_the_place_is_free_again() {
        answers("/users/", 302, StrangeAnswer.leadingTo(""), 1);
        answers("/users/", 200, StrangeAnswer.longer(ANNA), 1);
        troubleWithAnna();
        troubleWithAnna();

        assertThat(graph.destination().state().inUse()).isZero();
        assertThat(new GraphPeople(graph.client(), graph.clock(), Duration.ZERO).find(id())).isInstanceOf(PersonLookup.Found.class);
    }

    private void answers(String path, int status, StrangeAnswer answer, int times) {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, status).at(path).answering(answer).times(times));
    }

    private AccessProblem troubleWithAnna() {
        PersonLookup found = new GraphPeople(graph.client(SHORT), graph.clock(), Duration.ofMinutes(5)).find(id());
        assertThat(found).isInstanceOf(PersonLookup.Unreadable.class);
        return ((PersonLookup.Unreadable) found).trouble();
    }

    private AccessProblem troubleWithThePhotoOfAnna() {
        Microsoft365Photo photo = photoOfAnna();
        assertThat(photo).isInstanceOf(Microsoft365Photo.Unreadable.class);
        return ((Microsoft365Photo.Unreadable) photo).trouble();
    }

    private Microsoft365Photo photoOfAnna() {
        SimulatedUser anna = anna().build();
        return new GraphPhotos(graph.client(SHORT), graph.clock()).photoOf(new Person(id(), anna.userPrincipalName(), anna.displayName(),
                Person.Membership.MEMBER, Person.Account.ENABLED, Person.ExchangePlan.ENABLED, "en-US"));
    }

    private static PersonId id() {
        return new PersonId(anna().build().id());
    }

    private static String observed(AccessProblem trouble) {
        return ((AccessProblem.Unavailable) trouble).observed();
    }
}
