package app.photosync.microsoft365;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.PersonBuilder.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.Namesakes;
import app.photosync.photo.PersonId;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.PersonBuilder;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose sign-in names begin alike, asked from the simulated tenant by the real SDK. */
class GraphSignInNamesTest {

    private GraphTenant graph;

    @BeforeEach
    void start() throws IOException {
        graph = new GraphTenant();
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void everybody_is_found_whatever_the_case() {
        PersonBuilder other = person("Another Anna").called("ANNABEL@contoso.com");
        graph.tenant().has(other);

        assertThat(names("anna")).isEqualTo(new Namesakes.Everybody(
                Map.of(id(anna()), "anna.kowalska@contoso.com", id(other), "ANNABEL@contoso.com")));
    }

    @Test
    void nobody_may_be_found() {
        assertThat(names("zzz")).isEqualTo(new Namesakes.Everybody(Map.of()));
    }

    @Test
    void more_people_than_one_answer_holds_may_be_anybody() {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 200).saying("application/json", """
                {"value":[{"id":"1","userPrincipalName":"anna@contoso.com"}],"@odata.nextLink":"https://graph.microsoft.com/v1.0/users?$skiptoken=x"}"""));

        assertThat(names("anna")).isEqualTo(new Namesakes.Unknown("more than 1 people"));
    }

    @Test
    void without_the_permission_it_may_be_anybody() {
        graph.tenant().set(TenantSettings.atTheStart().withoutGrant("User.Read.All"));

        assertThat(names("anna"))
                .isEqualTo(new Namesakes.Unknown("MissingPermission[permission=Microsoft Graph User.Read.All (application)]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"value\":null}", "{\"value\":[{\"id\":\"1\"}]}",
            "{\"value\":[{\"userPrincipalName\":\"anna@contoso.com\"}]}", "[]"})
    void an_answer_that_leaves_something_out_may_mean_anybody(String body) {
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 200).saying("application/json", body));

        assertThat(names("anna")).isInstanceOf(Namesakes.Unknown.class);
    }

    private Namesakes names(String beginning) {
        return new GraphSignInNames(graph.client(), graph.clock()).beginningWith(beginning);
    }

    private static PersonId id(PersonBuilder person) {
        return new PersonId(person.build().id());
    }
}
