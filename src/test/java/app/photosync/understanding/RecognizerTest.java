package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognizerTest {

    private final Recognizer recognizer = Recognizer.load();

    @ParameterizedTest
    @CsvSource({
        "my photo is wrong, CHECK_PHOTO",
        "check my photo, CHECK_PHOTO",
        "sync my photo, SYNC_NOW",
        "help, HELP",
        "thanks, THANKS",
        "у мене не те фото, CHECK_PHOTO",
        "перевір моє фото, CHECK_PHOTO",
        "синхронізуй, SYNC_NOW",
        "дякую, THANKS"
    })
    void the_phrases_that_the_cards_name_are_understood(String text, Label label) {
        assertThat(recognizer.recognize(new Utterance(text, "", true)).label()).isEqualTo(label);
    }

    @Test
    void an_empty_message_asks_for_help() {
        assertThat(recognizer.recognize(new Utterance("", "", false)).label()).isEqualTo(Label.HELP);
    }

    @Test
    void cyrillic_is_answered_in_ukrainian_whatever_the_locale_says() {
        Intent intent = recognizer.recognize(new Utterance("перевір моє фото", "en-US", false));

        assertThat(intent.language()).isEqualTo(Language.UKRAINIAN);
        assertThat(intent.languageBasis()).isEqualTo(LanguageBasis.TEXT);
    }

    @Test
    void a_text_too_short_to_tell_takes_the_locale() {
        Intent intent = recognizer.recognize(new Utterance("ok", "uk-UA", true));

        assertThat(intent.language()).isEqualTo(Language.UKRAINIAN);
        assertThat(intent.languageBasis()).isEqualTo(LanguageBasis.LOCALE);
    }

    @Test
    void without_a_locale_it_is_english() {
        assertThat(recognizer.recognize(new Utterance("ok", "", true)).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void the_app_that_shows_the_old_photo_is_heard() {
        assertThat(recognizer.recognize(new Utterance("my photo is old in Teams", "", false)).place()).isEqualTo(PhotoLocation.TEAMS);
    }

    @Test
    void who_sees_the_old_photo_is_heard() {
        assertThat(recognizer.recognize(new Utterance("colleagues see my old photo", "", false)).seenBy()).isEqualTo(SeenBy.OTHERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECK  my\u200b photo", "ｃｈｅｃｋ my photo", "check\u0000my photo"})
    void spelling_tricks_change_nothing(String text) {
        assertThat(recognizer.recognize(new Utterance(text, "", false)).label()).isEqualTo(Label.CHECK_PHOTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\uFDFA\uFDFA\uFDFA", "((((", "\\E$1", "💩"})
    void any_string_gets_an_answer(String text) {
        assertThat(recognizer.recognize(new Utterance(text.repeat(2_000), "x-\u0000-nonsense", true))).isNotNull();
    }

    @Test
    void an_insult_is_no_praise() {
        assertThat(recognizer.recognize(new Utterance("you are useless", "", false)))
                .extracting(Intent::label, Intent::tone)
                .containsExactly(Label.THANKS, Tone.INSULT);
    }

    @Test
    void a_colleagues_photo_is_told_from_the_own_one() {
        assertThat(recognizer.recognize(new Utterance("her photo is wrong", "", false)))
                .extracting(Intent::label, Intent::topic)
                .containsExactly(Label.OUT_OF_SCOPE, IntentTopic.SOMEBODY_ELSE);
    }

    @Test
    void a_wish_for_another_language_is_heard() {
        assertThat(recognizer.recognize(new Utterance("in English", "uk-UA", false)))
                .extracting(Intent::topic, Intent::language, Intent::languageBasis)
                .containsExactly(IntentTopic.LANGUAGE, Language.ENGLISH, LanguageBasis.WISH);
    }
}
