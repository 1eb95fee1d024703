package app.photosync.simulator.graph;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.portraits.Portrait;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_photo_has_an_etag_but_no_time() throws Exception {
        Answer answer = bot.get(ANNA + "/photo");

        assertThat(answer.json().path("@odata.mediaEtag").asString()).isNotEmpty();
        assertThat(answer.json().path("@odata.mediaContentType").asString()).isEqualTo("image/jpeg");
        assertThat(answer.json().path("id").asString()).isEqualTo("648x648");
    }

    @Test
    void the_unsized_photo_is_what_was_stored() throws Exception {
        byte[] wide = jpeg(Portrait.of(9).pixels(800, 500));
        simulator.tenant().has(anna().withMicrosoft365Photo(wide));

        assertThat(bot.get(ANNA + "/photo/$value").bytes()).isEqualTo(wide);
    }

    @Test
    void a_sized_photo_is_letter_boxed() throws Exception {
        simulator.tenant().has(anna().withMicrosoft365Photo(jpeg(Portrait.of(9).pixels(800, 500))));

        BufferedImage sized = ImageIO.read(new ByteArrayInputStream(bot.get(ANNA + "/photos/240x240/$value").bytes()));

        assertThat(sized.getWidth()).isEqualTo(240);
        assertThat(sized.getHeight()).isEqualTo(240);
        assertThat(sized.getRGB(120, 2) & 0xF0F0F0).isEqualTo(0xF0F0F0);
    }

    @Test
    void a_size_that_graph_does_not_keep_is_an_error() throws Exception {
        assertThat(bot.get(ANNA + "/photos/100x100/$value").status()).isEqualTo(400);
    }

    @Test
    void a_conditional_get_is_not_supported() throws Exception {
        String etag = bot.get(ANNA + "/photo/$value").header("ETag");

        assertThat(bot.with("If-None-Match", etag).get(ANNA + "/photo/$value").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/photo", "/photo/$value", "/photos/48x48/$value"})
    void no_photo_is_not_found(String path) throws Exception {
        simulator.tenant().has(anna().withoutMicrosoft365Photo());

        assertThat(bot.get(ANNA + path).status()).isEqualTo(404);
        assertThat(bot.get(ANNA + path).errorCode()).isEqualTo("ImageNotFound");
    }

    @Test
    void the_placeholder_answer_is_200_with_the_id_1x1_and_no_etag() throws Exception {
        simulator.tenant().has(anna().withThePlaceholderAnswer());

        Answer answer = bot.get(ANNA + "/photo");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("id").asString()).isEqualTo("1x1");
        assertThat(answer.json().path("@odata.mediaContentType").asString()).isEqualTo("image/gif");
        assertThat(answer.json().path("@odata.mediaEtag").asString()).isEmpty();
    }

    @Test
    void without_a_mailbox_the_photo_of_entra_is_given_in_any_size() throws Exception {
        simulator.tenant().has(anna().withoutMailbox());

        assertThat(bot.get(ANNA + "/photos/100x100/$value").status()).isEqualTo(200);
    }

    @Test
    void without_a_mailbox_and_a_photo_the_mailbox_is_named() throws Exception {
        simulator.tenant().has(anna().withoutMailbox().withoutMicrosoft365Photo());

        assertThat(bot.get(ANNA + "/photo").errorCode()).isEqualTo("MailboxNotEnabledForRESTAPI");
    }

    @Test
    void a_mailbox_on_premises_is_named() throws Exception {
        simulator.tenant().has(anna().withMailboxOnPremises());

        assertThat(bot.get(ANNA + "/photo").errorCode()).isEqualTo("MailboxNotHostedInExchangeOnline");
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
        SimulatorClient carla = new SimulatorClient(simulator).asPerson(app.photosync.simulator.tenant.DefaultPeople.carla().build().id(), AUDIENCE);

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

    @Test
    void reads_lag_behind_a_change() throws Exception {
        byte[] before = bot.get(ANNA + "/photo/$value").bytes();
        simulator.tenant().set(TenantSettings.atTheStart().withReadLag(60_000, 0));
        simulator.tenant().has(anna().withMicrosoft365Photo(Portrait.of(77)));

        assertThat(bot.get(ANNA + "/photo/$value").bytes()).isEqualTo(before);
    }

    @Test
    void a_batch_answers_each_request() throws Exception {
        SimulatedUser anna = anna().build();

        Answer answer = bot.send("POST", "/graph/v1.0/$batch", """
                {"requests":[{"id":"1","method":"GET","url":"/users/%s/photo/$value"},{"id":"2","method":"GET","url":"/users/nobody?$select=id"}]}"""
                .formatted(anna.id()));

        assertThat(Base64.getDecoder().decode(answer.json().at("/responses/0/body").asString())).isEqualTo(anna.microsoft365Photo().orElseThrow().bytes());
        assertThat(answer.json().at("/responses/1/status").asInt()).isEqualTo(404);
    }

    @Test
    void a_fault_spoils_one_request_of_a_batch() throws Exception {
        simulator.tenant().faults().add(Fault.of(Target.GRAPH, 429).at("^/users/one").retryAfter(7));

        Answer answer = bot.send("POST", "/graph/v1.0/$batch", """
                {"requests":[{"id":"1","method":"GET","url":"/users/one"},{"id":"2","method":"GET","url":"/users/two"}]}""");

        assertThat(answer.json().at("/responses/0/headers/Retry-After").asString()).isEqualTo("7");
        assertThat(answer.json().at("/responses/1/status").asInt()).isEqualTo(404);
    }

    @Test
    void a_batch_takes_no_more_than_20_requests() throws Exception {
        String requests = IntStream.range(0, 21).mapToObj("{\"id\":\"%d\",\"method\":\"GET\",\"url\":\"/users/a\"}"::formatted).collect(Collectors.joining(","));

        assertThat(bot.send("POST", "/graph/v1.0/$batch", "{\"requests\":[" + requests + "]}").status()).isEqualTo(400);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
