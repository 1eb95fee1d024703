package app.photosync.teams;

import app.photosync.conversation.Message;
import app.photosync.conversation.Message.Attached;
import app.photosync.conversation.Speaker.Device;
import app.photosync.conversation.Speaker.Scope;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

    private final ObjectNode activity = Playground.activity("message||personal", "http://localhost/");

    @Test
    void a_real_message_is_read_as_it_was_written() {
        Message message = message();

        assertThat(message.text()).isEqualTo("hello");
        assertThat(message.id()).isEqualTo("c187e098-f250-46b8-8857-a1277e07e887");
        assertThat(message.attached()).isEqualTo(Attached.NOTHING);
        assertThat(message.speaker().person()).hasValueSatisfying(
                person -> assertThat(person.value()).isEqualTo("00000000-0000-0000-0000-0000000000020"));
        assertThat(message.speaker().scope()).isEqualTo(Scope.PERSONAL);
        assertThat(message.speaker().locale()).isEqualTo("en-US");
        assertThat(message.speaker().zone().normalized()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void every_mention_of_the_bot_is_stripped() {
        Message comment = Messages.of(read(Playground.activity("message||groupChat", "http://localhost/")));

        assertThat(comment.text()).isEqualTo("-  - <your comment here>");
        assertThat(comment.attached()).isEqualTo(Attached.OTHER);
        assertThat(comment.speaker().scope()).isEqualTo(Scope.GROUP_CHAT);
        assertThat(comment.speaker().person()).isEmpty();
    }

    @Test
    void the_mention_of_somebody_else_stays() {
        activity.put("text", "<at>Anna</at> help");
        mention("29:anna", "<at>Anna</at>");

        assertThat(message().text()).isEqualTo("<at>Anna</at> help");
    }

    @Test
    void the_text_of_a_mention_is_no_regular_expression() {
        activity.put("text", "((a+)+$ help");
        mention("00000000-0000-0000-0000-00000000000011", "((a+)+$");

        assertThat(message().text()).isEqualTo("help");
    }

    @Test
    void entities_of_any_kind_do_no_harm() {
        ArrayNode entities = activity.putArray("entities");
        entities.addNull().add("text").add(7).addObject();
        entities.addObject().putNull("type");
        entities.addObject().put("type", "mention");
        entities.addObject().put("type", "mention").putNull("mentioned").putNull("text");
        entities.addObject().put("type", "https://schema.org/Message").putArray("citation").addObject();

        assertThat(message().text()).isEqualTo("hello");
    }

    @Test
    void fields_and_values_that_the_sdk_does_not_know_do_no_harm() {
        activity.put("textFormat", "unheard-of").put("timestamp", "2026-11-23T06:45:05Z").put("expiration", "never");
        activity.withObject("from").put("role", "agenticUser").putArray("more").add(1);
        activity.putObject("something").put("new", true);

        assertThat(message().text()).isEqualTo("hello");
    }

    @Test
    void a_message_without_text_is_empty() {
        activity.remove("text");

        assertThat(message().text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, , NOTHING", "image/png, , PICTURE", "image/*, , PICTURE", "application/vnd.microsoft.card.adaptive, , OTHER",
        "application/vnd.microsoft.teams.file.download.info, me.JPG, PICTURE",
        "application/vnd.microsoft.teams.file.download.info, me.docx, OTHER", ", , OTHER"})
    void says_what_came_with_the_text(String contentType, String name, Attached attached) {
        activity.putArray("attachments").addObject().put("contentType", contentType).put("name", name);

        assertThat(message().attached()).isEqualTo(attached);
    }

    @ParameterizedTest
    @CsvSource({"iOS, PHONE", "Android, PHONE", "Web, COMPUTER", "Windows, COMPUTER", ", COMPUTER"})
    void knows_a_phone_by_its_platform(String platform, Device device) {
        activity.putArray("entities").addObject().put("type", "clientInfo").put("platform", platform);

        assertThat(message().speaker().device()).isEqualTo(device);
    }

    @ParameterizedTest
    @CsvSource({"personal, PERSONAL", "groupChat, GROUP_CHAT", "channel, CHANNEL", "meeting, GROUP_CHAT"})
    void knows_the_scope(String conversationType, Scope scope) {
        activity.withObject("conversation").put("conversationType", conversationType);

        assertThat(message().speaker().scope()).isEqualTo(scope);
    }

    @Test
    void a_time_zone_that_does_not_exist_is_utc() {
        activity.put("localTimezone", "Mars/Olympus");

        assertThat(message().speaker().zone()).isEqualTo(ZoneOffset.UTC);
    }

    private void mention(String id, String text) {
        ObjectNode mention = activity.withArray("entities").addObject().put("type", "mention").put("text", text);
        mention.putObject("mentioned").put("id", id);
    }

    private Message message() {
        return Messages.of(read(activity));
    }

    private static Activity read(ObjectNode activity) {
        return ActivityReader.read(activity.toString().getBytes(UTF_8));
    }
}
