package app.photosync;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.teams.ChatPage;
import app.photosync.simulator.teams.Chromium;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README promises: open the page, say that the photo is wrong, press one button, and both photos are the same. */
class MainPathTest {

    private static LocalMode local;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        local = LocalMode.onFreePorts(Map.of());
    }

    @AfterAll
    static void stop() {
        local.close();
        chromium.close();
    }

    @Test
    void from_my_photo_is_wrong_to_a_synced_photo_with_one_press() {
        try (ChatPage page = ChatPage.onDesktop(chromium, local.simulator()).open(anna())) {
            page.say("my photo is wrong").waitForCard("SharePoint still shows an older photo").screenshot("main-1-different");
            assertThat(page.axeViolations()).isEmpty();

            page.press("Sync my photo").waitForCard("Done: SharePoint now has your new photo").screenshot("main-2-done");
            assertThat(page.axeViolations()).isEmpty();
            assertThat(page.consoleErrors()).isEmpty();
        }
    }

    @Test
    void the_same_on_a_phone_in_ukrainian() {
        try (ChatPage page = ChatPage.onPhone(chromium, local.simulator()).inLanguage("uk").open(bohdan())) {
            page.say("у мене не те фото").waitForCard("У SharePoint ще немає вашого фото").screenshot("main-3-phone");
            assertThat(page.axeViolations()).isEmpty();
            assertThat(page.scrollsSideways()).isFalse();

            page.press("Синхронізувати моє фото").waitForCard("Готово: у SharePoint тепер ваше нове фото").screenshot("main-4-phone-done");
        }
    }
}
