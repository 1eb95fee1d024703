package app.photosync.microsoft365;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static app.photosync.simulator.tenant.DefaultPeople.gustav;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PersonLookup;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.PersonBuilder;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real Graph SDK against the simulated tenant. */
class GraphPeopleTest {

    private GraphTenant graph;
    private GraphPeople people;

    @BeforeEach
    void start() throws Exception {
        graph = new GraphTenant();
        people = new GraphPeople(graph.client(), graph.clock(), Duration.ofMinutes(5));
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_member_is_found_with_everything_that_photos_depend_on() {
        assertThat(found(bohdan())).isEqualTo(new Person(new PersonId(bohdan().build().id()), "bohdan.melnyk@contoso.com", "Bohdan Melnyk",
                Person.Membership.MEMBER,
                Person.Account.ENABLED, Person.ExchangePlan.ENABLED, "uk-UA"));
    }

    @Test
    void a_guest_is_known() {
        assertThat(found(gustav()).membership()).isEqualTo(Person.Membership.GUEST);
    }

    @Test
    void a_guest_without_a_user_type_is_known_by_the_name() {
        answers("{\"id\":\"1\",\"userPrincipalName\":\"gustav_fabrikam.com#EXT#@contoso.onmicrosoft.com\"}");

        assertThat(found(gustav()).membership()).isEqualTo(Person.Membership.GUEST);
    }

    @Test
    void a_disabled_account_is_known() {
        graph.tenant().has(anna().whoseAccountIsDisabled());

        assertThat(found(anna()).account()).isEqualTo(Person.Account.DISABLED);
    }

    @Test
    void a_person_without_an_exchange_plan_is_known() {
        graph.tenant().has(anna().withoutMailbox());

        assertThat(found(anna()).exchangePlan()).isEqualTo(Person.ExchangePlan.MISSING);
    }

    @Test
    void a_suspended_exchange_plan_counts_as_none() {
        answers("{\"id\":\"1\",\"userPrincipalName\":\"anna@contoso.com\",\"assignedPlans\":[{\"service\":\"exchange\","
                + "\"capabilityStatus\":\"Suspended\"}]}");

        assertThat(found(anna()).exchangePlan()).isEqualTo(Person.ExchangePlan.MISSING);
    }

    @Test
    void plans_that_the_directory_does_not_tell_are_unknown() {
        answers("{\"id\":\"1\",\"userPrincipalName\":\"anna@contoso.com\"}");

        assertThat(found(anna()).exchangePlan()).isEqualTo(Person.ExchangePlan.UNKNOWN);
    }

    @Test
    void an_entry_without_a_sign_in_name_is_unreadable() {
        answers("{\"id\":\"1\"}");

        assertThat(people.find(id(anna()))).isInstanceOf(PersonLookup.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"59e8d1b7-20d4-4b55-b6a9-000000000000", "not a guid?", "29:1abcdefgh", "юзер"})
    void an_id_that_nobody_has_is_not_in_the_directory(String id) {
        assertThat(people.find(new PersonId(id))).isEqualTo(new PersonLookup.NotInDirectory());
    }

    @Test
    void a_missing_permission_is_told_by_its_name_in_the_portal() {
        graph.tenant().set(TenantSettings.atTheStart().withoutGrant("User.Read.All"));

        assertThat(people.find(id(anna())))
                .isEqualTo(new PersonLookup.Unreadable(new AccessProblem.MissingPermission("Microsoft Graph User.Read.All (application)")));
    }

    @Test
    void a_token_endpoint_that_is_down_means_to_ask_later() {
        graph.tenant().faults().add(Fault.of(Target.TOKEN, 503).times(10));

        assertThat(people.find(id(anna()))).isInstanceOfSatisfying(PersonLookup.Unreadable.class,
                unreadable -> assertThat(unreadable.trouble()).isInstanceOf(AccessProblem.Unavailable.class));
    }

    @Test
    void an_entry_is_answered_from_memory_for_a_while() {
        found(anna());
        graph.clock().moves(Duration.ofMinutes(4));
        found(anna());
        assertThat(graph.tenant().requests().to(Target.GRAPH)).hasSize(1);

        graph.clock().moves(Duration.ofMinutes(1));
        found(anna());
        assertThat(graph.tenant().requests().to(Target.GRAPH)).hasSize(2);
    }

    @Test
    void a_failed_lookup_is_not_remembered() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 503));
        people.find(id(anna()));

        assertThat(found(anna()).displayName()).isEqualTo("Anna Kowalska");
    }

    private void answers(String user) {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 200).saying("application/json", user));
    }

    private Person found(PersonBuilder person) {
        return ((PersonLookup.Found) people.find(id(person))).person();
    }

    private static PersonId id(PersonBuilder person) {
        return new PersonId(person.build().id());
    }
}
