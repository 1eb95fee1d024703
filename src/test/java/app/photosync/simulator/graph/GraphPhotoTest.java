package app.photosync.simulator.graph;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.portraits.Portrait;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.TenantSettings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphPhotoTest {

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
    void reads_lag_behind_a_change() throws Exception {
        byte[] before = bot.get(ANNA + "/photo/$value").bytes();
        simulator.tenant().set(TenantSettings.atTheStart().withReadLag(60_000, 0));
        simulator.tenant().has(anna().withMicrosoft365Photo(Portrait.of(77)));

        assertThat(bot.get(ANNA + "/photo/$value").bytes()).isEqualTo(before);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
