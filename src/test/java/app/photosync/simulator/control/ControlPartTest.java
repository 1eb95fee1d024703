package app.photosync.simulator.control;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.dmytro;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.portraits.Portrait;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.TenantChange;
import app.photosync.simulator.tenant.TenantSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlPartTest {

    private static final String SOMEBODY = "/_simulator/users/0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String ANNA = "/_simulator/users/" + anna().build().id();

    private Simulator simulator;
    private SimulatorClient control;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        control = new SimulatorClient(simulator);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_field_left_out_has_its_default() throws Exception {
        Answer answer = control.send("PUT", SOMEBODY, "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("userType").asString()).isEqualTo("Member");
        assertThat(answer.json().path("mailbox").asString()).isEqualTo("online");
        assertThat(answer.json().path("microsoft365Photo").isNull()).isTrue();
        assertThat(answer.json().at("/sharePoint/profile").asBoolean()).isTrue();
        assertThat(answer.json().at("/sharePoint/syncState").asString()).isEqualTo("1");
        assertThat(answer.json().at("/sharePoint/placeholderState").asString()).isEqualTo("1");
        assertThat(answer.json().at("/sharePoint/folder").asString()).isEqualTo("Profile Pictures");
    }

    @Test
    void every_field_is_told_as_it_was_put() throws Exception {
        String photo = Base64.getEncoder().encodeToString(Portrait.of(5).jpeg(300));
        String body = """
                {"userPrincipalName":"olena@contoso.com","displayName":"Olena","userType":"Guest","accountEnabled":false,"preferredLanguage":"uk-UA",\
                "mailbox":"none","assignedPlans":["SharePoint"],"microsoft365Photo":"%1$s","sharePoint":{"profile":true,"oneDriveOpened":false,"photo":"%1$s",\
                "pictureTimestamp":63900000000,"syncState":"0","placeholderState":"1","folder":"Profilbilder","fileName":"guid","geo":"eur"}}""".formatted(photo);

        control.send("PUT", SOMEBODY, body);

        assertThat(control.get(SOMEBODY).text()).isEqualTo(body);
    }

    @Test
    void what_is_told_can_be_put_back() throws Exception {
        String before = control.get(ANNA).text();

        assertThat(control.send("PUT", ANNA, before).text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{\"mailbox\":\"cloud\"}; mailbox", "{\"sharePoint\":{\"geo\":\"mars\"}}; sharePoint.geo", "{\"sharePoint\":[]}; sharePoint",
        "{\"photo\":null}; photo", "{\"microsoft365Photo\":\"%%%\"}; microsoft365Photo", "{\"accountEnabled\":\"yes\"}; accountEnabled",
        "{\"sharePoint\":{\"syncState\":\"2\"}}; sharePoint.syncState",
        "{\"sharePoint\":{\"pictureTimestamp\":-1}}; sharePoint.pictureTimestamp",
        "{\"assignedPlans\":[1]}; assignedPlans", "[]; body", "{; body"})
    void a_bad_person_is_refused_by_the_name_of_the_field(String body, String field) throws Exception {
        Answer answer = control.send("PUT", SOMEBODY, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/error/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{\"target\":\"exchange\",\"status\":429}; target", "{\"status\":429}; target",
            "{\"target\":\"graph\"}; status",
        "{\"target\":\"graph\",\"status\":99}; status", "{\"target\":\"graph\",\"status\":429,\"path\":\"(\"}; path",
        "{\"target\":\"graph\",\"status\":429,\"times\":0}; times"})
    void a_bad_fault_is_refused_by_the_name_of_the_field(String body, String field) throws Exception {
        Answer answer = control.send("POST", "/_simulator/faults", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/error/field").asString()).isEqualTo(field);
    }

    @Test
    void an_id_that_is_no_guid_is_refused() throws Exception {
        assertThat(control.send("PUT", "/_simulator/users/anna", "{}").json().at("/error/field").asString()).isEqualTo("aadObjectId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_simulator/users/0f8fad5b-d9cb-469f-a165-70867728950e", "/_simulator/nothing",
            "/_simulator/users/x/photo/other"})
    void what_is_not_there_is_not_found(String path) throws Exception {
        assertThat(control.get(path).status()).isEqualTo(404);
    }

    @Test
    void settings_are_set_as_a_whole() throws Exception {
        control.send("PUT", "/_simulator/tenant", """
                {"grants":["User.Read.All"],"readLagMillis":{"graph":20,"sharePoint":30},"pullsOnOwnRequest":true,"consentGiven":false,"conditionalAccess":true}""");

        assertThat(simulator.tenant().settings()).isEqualTo(new TenantSettings(Set.of("User.Read.All"), 20, 30, true, false, true));
    }

    @Test
    void empty_settings_are_those_of_the_start() throws Exception {
        control.send("PUT", "/_simulator/tenant", "{}");

        assertThat(simulator.tenant().settings()).isEqualTo(TenantSettings.atTheStart());
    }

    @Test
    void a_fault_spoils_the_next_request() throws Exception {
        control.send("POST", "/_simulator/faults", """
                {"target":"sharePoint","path":"GetPropertiesFor","status":503,"retryAfterSeconds":3,"times":1,"contentType":"text/html","body":"<html/>"}""");

        Answer spoiled = control.get("/my/_api/SP.UserProfiles.PeopleManager/GetPropertiesFor");

        assertThat(spoiled.status()).isEqualTo(503);
        assertThat(spoiled.header("Retry-After")).isEqualTo("3");
        assertThat(spoiled.text()).isEqualTo("<html/>");
    }

    @Test
    void requests_are_told_by_target_in_order() throws Exception {
        control.get("/graph/v1.0/users/a");
        control.get("/my/_api/web");
        control.get("/graph/v1.0/users/b");

        Answer answer = control.get("/_simulator/requests?target=graph");

        assertThat(answer.json().size()).isEqualTo(2);
        assertThat(answer.json().at("/0/path").asString()).isEqualTo("/graph/v1.0/users/a");
        assertThat(answer.json().at("/1/path").asString()).isEqualTo("/graph/v1.0/users/b");
        assertThat(answer.json().at("/1/status").asInt()).isEqualTo(401);
    }

    @Test
    void all_people_are_listed() throws Exception {
        Answer answer = control.get("/_simulator/users");

        assertThat(answer.json().size()).isEqualTo(6);
        assertThat(answer.json().at("/1/displayName").asString()).isEqualTo("Bohdan Melnyk");
        assertThat(answer.json().at("/1/preferredLanguage").asString()).isEqualTo("uk-UA");
    }

    @Test
    void both_photos_are_shown_as_pictures() throws Exception {
        SimulatedUser anna = simulator.tenant().user(anna().build().id()).orElseThrow();

        assertThat(control.get(ANNA + "/photo/microsoft365").bytes()).isEqualTo(anna.microsoft365Photo().orElseThrow().bytes());
        assertThat(control.get(ANNA + "/photo/sharePoint").bytes()).isEqualTo(anna.sharePoint().photo().orElseThrow().bytes());
        assertThat(control.get("/_simulator/users/" + dmytro().build().id() + "/photo/sharePoint").status()).isEqualTo(404);
    }

    @Test
    void a_reset_brings_everything_back_to_the_start() throws Exception {
        String before = control.get(ANNA).text();
        control.send("PUT", ANNA, "{}");
        control.send("PUT", SOMEBODY, "{}");
        control.send("PUT", "/_simulator/tenant", "{\"consentGiven\":false}");
        control.send("POST", "/_simulator/faults", "{\"target\":\"graph\",\"status\":503}");

        assertThat(control.send("DELETE", "/_simulator", "").status()).isEqualTo(204);

        assertThat(control.get(ANNA).text()).isEqualTo(before);
        assertThat(control.get(SOMEBODY).status()).isEqualTo(404);
        assertThat(simulator.tenant().settings()).isEqualTo(TenantSettings.atTheStart());
        assertThat(control.get("/graph/v1.0/users/a").status()).isEqualTo(401);
    }

    @Test
    void a_listener_hears_of_a_changed_person() throws Exception {
        List<TenantChange> heard = new ArrayList<>();
        simulator.tenant().changes().listen(heard::add);

        control.send("PUT", SOMEBODY, "{}");

        assertThat(heard).containsExactly(new TenantChange.UserChanged("0f8fad5b-d9cb-469f-a165-70867728950e"));
    }
}
