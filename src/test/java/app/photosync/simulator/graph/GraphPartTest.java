package app.photosync.simulator.graph;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.carla;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.TenantSettings;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphPartTest {

    private static final String AUDIENCE = "https://graph.microsoft.com";
    private static final String ANNA = "/graph/v1.0/users/" + anna().build().id();

    private Simulator simulator;
    private SimulatorClient bot;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        bot = new SimulatorClient(simulator).asTheBotFor(AUDIENCE);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_user_shows_the_selected_properties() throws Exception {
        Answer answer = bot.get(ANNA + "?$select=id,displayName,userType,accountEnabled,assignedPlans,preferredLanguage");

        assertThat(answer.json().path("displayName").asString()).isEqualTo("Anna Kowalska");
        assertThat(answer.json().path("accountEnabled").asBoolean()).isTrue();
        assertThat(answer.json().at("/assignedPlans/0/service").asString()).isEqualTo("exchange");
        assertThat(answer.json().has("mail")).isFalse();
    }

    @Test
    void a_user_shows_only_a_few_properties_when_none_is_selected() throws Exception {
        assertThat(bot.get(ANNA).json().has("accountEnabled")).isFalse();
    }

    @Test
    void a_user_is_found_by_principal_name_too() throws Exception {
        assertThat(bot.get("/graph/v1.0/users/ANNA.kowalska%40contoso.com").json().path("id").asString()).isEqualTo(anna().build().id());
    }

    @Test
    void an_unknown_user_is_not_found() throws Exception {
        Answer answer = bot.get("/graph/v1.0/users/nobody/photo");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.errorCode()).isEqualTo("Request_ResourceNotFound");
    }

    @Test
    void users_are_listed_by_the_beginning_of_their_names() throws Exception {
        Answer answer = bot.get("/graph/v1.0/users?$filter=startswith(userPrincipalName,'ANNA')&$select=id,userPrincipalName&$top=999");

        assertThat(answer.json().path("value")).hasSize(1);
        assertThat(answer.json().at("/value/0/userPrincipalName").asString()).isEqualTo("anna.kowalska@contoso.com");
        assertThat(answer.json().has("@odata.nextLink")).isFalse();
    }

    @Test
    void a_list_that_does_not_fit_into_one_answer_says_so() throws Exception {
        Answer answer = bot.get("/graph/v1.0/users?$filter=startswith(userPrincipalName,'')&$top=2");

        assertThat(answer.json().path("value")).hasSize(2);
        assertThat(answer.json().has("@odata.nextLink")).isTrue();
    }

    @Test
    void without_a_token_there_is_no_answer() throws Exception {
        Answer answer = new SimulatorClient(simulator).get(ANNA);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCode()).isEqualTo("InvalidAuthenticationToken");
    }

    @Test
    void a_token_for_sharepoint_is_refused() throws Exception {
        Answer answer = new SimulatorClient(simulator).asTheBotFor("https://contoso-my.sharepoint.com").get(ANNA);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("Invalid audience");
    }

    @ParameterizedTest
    @CsvSource({"User.Read.All, '', Authorization_RequestDenied", "ProfilePhoto.Read.All, /photo, ErrorAccessDenied"})
    void a_missing_permission_is_denied(String permission, String path, String code) throws Exception {
        simulator.tenant().set(TenantSettings.atTheStart().withoutGrant(permission));

        assertThat(bot.get(ANNA + path).status()).isEqualTo(403);
        assertThat(bot.get(ANNA + path).errorCode()).isEqualTo(code);
    }

    @Test
    void a_person_reads_only_the_own_photo() throws Exception {
        SimulatorClient carla = new SimulatorClient(simulator).asPerson(carla().build().id(), AUDIENCE);

        assertThat(carla.get("/graph/v1.0/me/photo/$value").status()).isEqualTo(200);
        assertThat(carla.get(ANNA + "/photo/$value").status()).isEqualTo(403);
    }

    @Test
    void conditional_access_challenges_the_tokens_that_are_out() throws Exception {
        simulator.tenant().set(TenantSettings.atTheStart().blockedByConditionalAccess());

        Answer answer = bot.get(ANNA);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_claims");
    }
}
