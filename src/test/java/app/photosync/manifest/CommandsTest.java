package app.photosync.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Recognizer;
import app.photosync.understanding.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command menu in every language: what stands there must work when it is chosen (docs/teams-rules.md 29). */
class CommandsTest {

    private static final Recognizer RECOGNIZER = Recognizer.load();

    @Test
    void the_menu_says_what_the_bot_is_for() {
        assertThat(AppPackage.commands().stream().map(CommandsTest::meaning))
                .containsExactly(Label.CHECK_PHOTO, Label.CHECK_PHOTO, Label.SYNC_NOW, Label.HELP);
    }

    @ParameterizedTest
    @MethodSource("app.photosync.manifest.AppPackage#languageFiles")
    void a_translated_command_means_the_same(String file) {
        assertThat(translated(file).stream().map(CommandsTest::meaning))
                .containsExactlyElementsOf(AppPackage.commands().stream().map(CommandsTest::meaning).toList());
    }

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void no_command_is_answered_with_a_question_what_was_meant(String command) {
        Intent intent = understood(command);

        assertThat(intent.label()).isNotEqualTo(Label.OUT_OF_SCOPE);
        assertThat(intent.doubt()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void a_command_fits_the_menu_and_carries_no_slash(String command) {
        assertThat(command).hasSizeBetween(1, 32).doesNotContain("/");
    }

    @Test
    void no_command_stands_in_the_menu_twice() {
        assertThat(AppPackage.commands()).doesNotHaveDuplicates();
        assertThat(AppPackage.languageFiles()).allSatisfy(file -> assertThat(translated(file)).doesNotHaveDuplicates());
    }

    static List<String> inEveryLanguage() {
        List<String> commands = new ArrayList<>(AppPackage.commands());
        AppPackage.languageFiles().forEach(file -> commands.addAll(translated(file)));
        return commands;
    }

    private static List<String> translated(String file) {
        var texts = AppPackage.texts(file);
        return IntStream.range(0, AppPackage.commands().size())
                .mapToObj(index -> texts.get("bots[0].commandLists[0].commands[%d].title".formatted(index)))
                .toList();
    }

    private static Label meaning(String command) {
        return understood(command).label();
    }

    private static Intent understood(String command) {
        return RECOGNIZER.recognize(new Utterance(command, "", false));
    }
}
