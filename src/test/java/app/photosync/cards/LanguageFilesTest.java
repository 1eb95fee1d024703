package app.photosync.cards;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.CardResources;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The languages say the same things. */
class LanguageFilesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\w+}");
    private static final Map<String, Map<String, String>> LANGUAGES = new CardResources().texts();
    private static final Map<String, String> ENGLISH = LANGUAGES.get("en");

    @Test
    void every_language_has_every_key_and_no_other() {
        assertThat(LANGUAGES).allSatisfy((_, texts) -> assertThat(texts.keySet()).isEqualTo(ENGLISH.keySet()));
    }

    @Test
    void every_text_names_the_same_values_in_every_language() {
        assertThat(LANGUAGES).allSatisfy((_, texts) -> assertThat(texts)
                .allSatisfy((key, text) -> assertThat(placeholders(text)).as(key).isEqualTo(placeholders(ENGLISH.get(key)))));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** In all languages but English other places would ask for an inflected form (docs/wording.md 10). */
    @Test
    void a_setting_stands_after_a_colon_or_in_brackets() {
        Pattern inflected = Pattern.compile("(?<!: |:\\*\\* |\\()\\$\\{(helpDesk|company|photosChangedBy)}");

        assertThat(LANGUAGES).allSatisfy((language, texts) -> assertThat(texts.values())
                .filteredOn(text -> !language.equals("en") && inflected.matcher(text).find())
                .isEmpty());
    }

    @Test
    void every_bold_word_is_closed() {
        assertThat(LANGUAGES).allSatisfy((_, texts) -> assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text.split("\\*\\*", -1).length % 2).as(key + "=" + text).isEqualTo(1)));
    }

    @Test
    void every_button_that_comes_back_has_its_own_title_among_the_typed_words() {
        assertThat(LANGUAGES).allSatisfy((_, texts) -> assertThat(texts.keySet())
                .filteredOn(key -> key.startsWith("typed."))
                .allSatisfy(key -> assertThat(texts.get(key).split("\\|")).contains(normal(texts.get(key.replace("typed.", "button."))))));
    }

    /** As a typed word is read: in lower case, without a closing mark. */
    private static String normal(String title) {
        return title.toLowerCase();
    }
}
