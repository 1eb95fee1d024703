package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.memory.MemorizedServices;
import app.photosync.photo.Person;
import app.photosync.photo.PersonLookup;
import org.junit.jupiter.api.Test;

/** Which language an answer is in, from what counts most to what counts least. */
class LanguageOfAnswersTest {

    private static final String ENGLISH = "I put your profile photo right";
    private static final String UKRAINIAN = "Допоможу навести лад із фото профілю";
    private static final String GERMAN = "Ich bringe Ihr Profilfoto in Ordnung";
    private static final String POLISH = "Doprowadzę zdjęcie profilowe do porządku";

    private final Scene scene = new Scene().withDifferentPhotos();

    @Test
    void a_wish_is_confirmed_in_the_wished_language_with_a_way_forward() {
        CardView card = scene.in("en-GB").says("українською, будь ласка");

        assertThat(card.title()).isEqualTo("Гаразд, далі українською");
        assertThat(card.buttons()).containsExactly("Перевірити моє фото", "Що вміє цей бот?");
    }

    @Test
    void a_wish_stays_whatever_the_person_writes_in_afterwards() {
        scene.in("uk-UA").says("in English please");

        assertThat(scene.says("у мене не те фото").title()).isEqualTo("SharePoint still shows an older photo");
        assertThat(scene.says("довідка").title()).isEqualTo(ENGLISH);
    }

    @Test
    void a_wish_replaces_the_one_before() {
        scene.says("українською, будь ласка");
        scene.says("in English please");

        assertThat(scene.says("help").title()).isEqualTo(ENGLISH);
    }

    @Test
    void three_words_tell_the_language() {
        assertThat(scene.in("uk-UA").says("my photo is wrong").title()).isEqualTo("SharePoint still shows an older photo");
        assertThat(scene.in("en-GB").says("mein Foto in SharePoint ist veraltet").title()).isEqualTo("SharePoint zeigt noch ein älteres Foto");
    }

    @Test
    void a_script_of_its_own_tells_the_language_with_one_word() {
        assertThat(scene.in("en-GB").says("довідка").title()).isEqualTo(UKRAINIAN);
        assertThat(scene.says("ヘルプ").title()).isEqualTo("プロフィール写真を正しくします");
    }

    @Test
    void one_or_two_words_are_answered_in_the_conversation_s_last_language() {
        scene.in("en-GB").says("mein Foto in SharePoint ist veraltet");

        assertThat(scene.says("help").title()).isEqualTo(GERMAN);
    }

    @Test
    void a_press_is_answered_in_the_conversation_s_last_language() {
        scene.in("en-GB").says("mein Foto in SharePoint ist veraltet");

        assertThat(scene.presses(Verb.HELP).title()).isEqualTo(GERMAN);
    }

    @Test
    void where_nothing_was_said_yet_the_client_s_language_counts() {
        assertThat(scene.in("pl-PL").says("help").title()).isEqualTo(POLISH);
    }

    @Test
    void where_the_client_s_language_has_no_texts_the_directory_s_counts() {
        var anna = MemorizedServices.anna();
        scene.services.directoryKnows(new PersonLookup.Found(new Person(
                anna.id(), anna.userPrincipalName(), anna.displayName(), anna.membership(), anna.account(), anna.exchangePlan(), "de-DE")));

        assertThat(scene.in("it-IT").says("help").title()).isEqualTo(GERMAN);
    }

    @Test
    void where_nobody_knows_the_company_s_language_counts() {
        assertThat(scene.in("it-IT").says("help").title()).isEqualTo(ENGLISH);
    }

    @Test
    void dates_stand_in_the_language_of_the_answer() {
        assertThat(scene.in("de-DE").presses(Verb.CHECK).text()).contains("kopiert am 17. März 2022");
        assertThat(new Scene().in("ja-JP").withDifferentPhotos().presses(Verb.CHECK).text()).contains("2022年3月17日");
        assertThat(new Scene().in("pl-PL").withDifferentPhotos().presses(Verb.CHECK).text()).contains("skopiowano 17 marca 2022 r.");
    }

    @Test
    void an_apology_asks_nothing_that_may_be_broken() {
        assertThat(scene.in("de-AT").apology().text()).startsWith("Darauf konnte ich nicht antworten").contains("**PS-7K3F**");
        assertThat(scene.in("").apology().text()).startsWith("I couldn’t answer that");
    }
}
