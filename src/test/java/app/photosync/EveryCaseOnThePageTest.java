package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.teams.ChatPage;
import app.photosync.simulator.teams.Chromium;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every case as people see it on the page, in both languages; the pictures are in {@code target/screenshots}. Part of the long mode. */
@Tag("long")
class EveryCaseOnThePageTest {

    static final List<EveryCase> TABLE = EveryCaseTest.TABLE;

    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static Stage stage;
    @AutoClose
    private static Stage whereOthersChangePhotos;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        stage = Stage.open();
        whereOthersChangePhotos = Stage.openWith(Map.of("photosync.company.photos-changed-by", "HR"));
    }

    @AfterEach
    void back_to_the_usual_settings() {
        stage.tenant().isSet(Map.of());
        stage.clockMoves(Situations.GRAPH_IS_BUSY_FOR);
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void is_seen_in_english(EveryCase row) {
        isSeen(row, "en", "I look after your profile photo", "my photo is wrong", row.english().title());
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void is_seen_in_ukrainian(EveryCase row) {
        isSeen(row, "uk", "Допоможу з фото профілю", "у мене не те фото", row.ukrainian().title());
    }

    private static void isSeen(EveryCase row, String language, String welcome, String complaint, String title) {
        Stage here = row.name().equals("changes-blocked") ? whereOthersChangePhotos : stage;
        Employee person = row.situation().reachedOn(here);

        try (ChatPage page = ChatPage.onDesktop(chromium, here.local().simulator()).inLanguage(language).open(person.id())) {
            page.waitForCard(welcome).say(complaint).waitForCard(title)
                    .screenshot("case-%02d-%s-%s".formatted(row.number(), row.name(), language));

            assertThat(page.consoleErrors()).isEmpty();
            assertThat(page.scrollsSideways()).isFalse();
        }
    }
}
