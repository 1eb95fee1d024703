package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed commands survive what phones, keyboards and copying do to them. */
class TypedButtonsTest {

    private final Scene scene = new Scene().withDifferentPhotos();

    @ParameterizedTest
    @ValueSource(strings = {
        "help", "HELP", "  help  ", "help!", "help…", "“help”", "*help*", "help?!", "he\u200Blp", "\u200Fhelp\u200E", "\uFEFFhelp", "help\u00A0", "ｈｅｌｐ", "help 🙏", "🆘 help",
        "hello 👋🏽"})
    void help_is_help_however_it_arrives(String text) {
        assertThat(scene.says(text).title()).isEqualTo("I put your profile photo right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i’d rather wait", "i'd rather wait", "I`d rather wait.", "iʼd rather wait", "I´d  rather\u200D wait"})
    void an_apostrophe_may_have_any_form(String text) {
        scene.withPhotos(Scene.NEW, "no picture".getBytes());
        scene.says("my photo is wrong");

        assertThat(scene.says(text).title()).isEqualTo("Nothing was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"синхронізуй", "Синхронізуй!", "«синхронізуи\u0306»", "\u200Bсинхронізуй 🙂"})
    void ukrainian_may_come_composed_or_decomposed(String text) {
        assertThat(scene.in("uk-UA").says(text).title()).isEqualTo("Копіюю ваше фото до SharePoint…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "😀", "...", "\u202E", "👨‍👩‍👧‍👦"})
    void what_holds_no_word_is_no_command_and_still_gets_a_way_forward(String text) {
        assertThat(scene.says(text).buttons()).isNotEmpty();
    }

    @Test
    void a_very_long_message_is_no_command() {
        assertThat(TypedWord.of("help ".repeat(6_000))).isEmpty();
        assertThat(scene.says("help ".repeat(6_000)).buttons()).isNotEmpty();
    }
}
