package app.photosync;

import static app.photosync.EveryCase.row;
import static app.photosync.simulator.teams.CardAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.EveryCase.Said;
import app.photosync.simulator.teams.Chat;
import app.photosync.simulator.teams.Device;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The table of docs/domain.md 4, through the simulated tenant: what is seen becomes the case, and the case becomes its card. */
class EveryCaseTest {

    static final List<EveryCase> TABLE = List.of(
            row(1, "no-photo-anywhere", Situations::noPhotoAnywhere)
                    .english("You don’t have a profile photo yet", "Add my photo (opens the browser)", "Done, check again")
                    .ukrainian("У вас ще немає фото профілю", "Додати фото (у браузері)", "Готово, перевірити ще раз"),
            row(2, "not-yet-in-sharepoint", Situations::notYetInSharePoint)
                    .english("SharePoint has no photo of you yet", "Sync my photo", "How do I do it myself?")
                    .ukrainian("У SharePoint ще немає вашого фото", "Синхронізувати моє фото", "Як зробити це самостійно?"),
            row(3, "different", Situations::different)
                    .english("SharePoint still shows an older photo", "Sync my photo", "The SharePoint one is right",
                            "How do I do it myself?")
                    .ukrainian("У SharePoint досі старіше фото", "Синхронізувати моє фото", "Правильне – у SharePoint",
                            "Як зробити це самостійно?"),
            row(4, "different-set-in-sharepoint", Situations::differentSetInSharePoint)
                    .english("You have two different photos", "The Outlook and Teams photo", "The SharePoint photo",
                            "Leave both as they are")
                    .ukrainian("У вас два різні фото", "Фото з Outlook і Teams", "Фото із SharePoint", "Нічого не змінювати"),
            row(5, "sharepoint-newer", Situations::sharePointNewer)
                    .english("Your SharePoint photo is newer than the one in Teams", "The Outlook and Teams photo", "The SharePoint photo",
                            "Leave both as they are")
                    .ukrainian("Фото в SharePoint новіше, ніж у Teams", "Фото з Outlook і Teams", "Фото із SharePoint",
                            "Нічого не змінювати"),
            row(6, "same", Situations::same)
                    .english("Your photo is the same everywhere I can look", "Yes, but I still see the old one",
                            "No, this is the old photo")
                    .ukrainian("Фото однакове в обох сховищах", "Так, але десь видно старе", "Ні, це старе фото"),
            row(7, "only-in-sharepoint", Situations::onlyInSharePoint)
                    .english("Outlook and Teams have no photo of you", "Add my photo (opens the browser)", "Done, check again")
                    .ukrainian("В Outlook і Teams немає вашого фото", "Додати фото (у браузері)", "Готово, перевірити ще раз"),
            row(8, "no-mailbox", Situations::noMailbox)
                    .english("You have no mailbox here, so there is no photo to fetch", "Help desk (opens the browser)")
                    .ukrainian("У вас тут немає поштової скриньки, тому й фото взяти нізвідки", "Служба підтримки (у браузері)"),
            row(9, "mailbox-on-premises", Situations::mailboxOnPremises)
                    .english("Your photo is kept on your company’s own servers", "Help desk (opens the browser)")
                    .ukrainian("Ваше фото зберігається на серверах компанії", "Служба підтримки (у браузері)"),
            row(10, "guest", Situations::guest)
                    .english("You’re a guest at Contoso", "Help desk (opens the browser)")
                    .ukrainian("Тут ви гість (організація: Contoso)", "Служба підтримки (у браузері)"),
            row(11, "no-sharepoint-profile", Situations::noSharePointProfile)
                    .english("SharePoint doesn’t know you yet", "Open OneDrive (opens the browser)", "Done, check again")
                    .ukrainian("SharePoint вас ще не знає", "Відкрити OneDrive (у браузері)", "Готово, перевірити ще раз"),
            row(12, "changes-blocked", Situations::noPhotoAnywhere)
                    .english("Somebody else changes photos for you here", "Ask for a photo (opens the browser)", "Done, check again")
                    .ukrainian("Фото тут змінюєте не ви самі", "Попросити змінити фото (у браузері)", "Готово, перевірити ще раз"),
            row(13, "unusable-picture", Situations::unusablePicture)
                    .english("SharePoint can’t use your photo", "Change my photo (opens the browser)", "Done, check again")
                    .ukrainian("Це фото не підходить для SharePoint", "Змінити фото (у браузері)", "Готово, перевірити ще раз"),
            row(14, "not-square", Situations::notSquare)
                    .english("Your photo is the same everywhere, but not square", "Change my photo (opens the browser)",
                            "Done, check again")
                    .ukrainian("Фото однакове в обох сховищах, але не квадратне", "Змінити фото (у браузері)", "Готово, перевірити ще раз"),
            row(15, "account-disabled", Situations::accountDisabled)
                    .english("I can’t find your account in our directory yet", "Help desk (opens the browser)")
                    .ukrainian("Поки що не бачу вашого облікового запису", "Служба підтримки (у браузері)"),
            row(16, "try-later", Situations::tryLater)
                    .english("Microsoft 365 is busy right now")
                    .ukrainian("Microsoft 365 зараз перевантажений"),
            row(17, "missing-permission", Situations::missingPermission)
                    .english("IT must finish setting me up", "Help desk (opens the browser)")
                    .ukrainian("ІТ-служба ще не завершила моє налаштування", "Служба підтримки (у браузері)"),
            row(18, "just-changed", Situations::justChanged)
                    .english("Your new photo hasn’t reached SharePoint yet", "Sync my photo", "I’d rather wait", "How do I do it myself?")
                    .ukrainian("Нове фото ще не потрапило до SharePoint", "Синхронізувати моє фото", "Краще зачекаю",
                            "Як зробити це самостійно?"),
            row(19, "access-blocked", Situations::accessBlocked)
                    .english("Your company’s access rules don’t let me look", "Help desk (opens the browser)")
                    .ukrainian("Правила доступу компанії не дозволяють перевірити фото", "Служба підтримки (у браузері)"),
            row(20, "came-back", Situations::cameBack)
                    .english("SharePoint has put the old photo back", "Help desk (opens the browser)")
                    .ukrainian("SharePoint повернув старе фото", "Служба підтримки (у браузері)"),
            row(21, "cannot-tell", Situations::cannotTell)
                    .english("I can’t read your photo in SharePoint", "Sync my photo", "I’d rather wait", "How do I do it myself?")
                    .ukrainian("Не вдається прочитати ваше фото в SharePoint", "Синхронізувати моє фото", "Краще зачекаю",
                            "Як зробити це самостійно?"));

    @AutoClose
    private static Stage stage;
    @AutoClose
    private static Stage whereOthersChangePhotos;

    @BeforeAll
    static void open() {
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
    void is_told_in_english(EveryCase row) {
        isTold(row, Device.COMPUTER, "my photo is wrong", row.english());
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void is_told_in_ukrainian(EveryCase row) {
        isTold(row, Device.COMPUTER.in("uk-UA"), "у мене не те фото", row.ukrainian());
    }

    private static void isTold(EveryCase row, Device device, String complaint, Said said) {
        Stage here = row.name().equals("changes-blocked") ? whereOthersChangePhotos : stage;
        Employee person = row.situation().reachedOn(here);
        double before = here.count("photosync_checks_total", "case=\"" + row.name() + "\"");

        Chat chat = here.chat(person).on(device).says(complaint);

        assertThat(chat.lastCard()).hasTitle(said.title()).hasButtons(said.buttons().toArray(String[]::new));
        // Counted when the turn has ended. The person of an earlier row, whom the bot promised another look, may fall into the same case.
        here.waitUntil("a check counted as " + row.name(),
                () -> here.count("photosync_checks_total", "case=\"" + row.name() + "\"") > before);
    }

    @Test
    void the_table_has_all_21_rows_in_their_order() {
        assertThat(TABLE).extracting(EveryCase::number)
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1).limit(21).toList());
    }
}
