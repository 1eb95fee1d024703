package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.CardResources;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that do the same as a button, in all languages. */
class TypedWordsTest {

    private static final Map<String, Map<String, String>> LANGUAGES = new CardResources().texts();
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    @Test
    void a_word_stands_for_one_button_of_a_card_at_most() {
        Gallery.each(hung -> assertThat(verbs(hung.card()).flatMap(verb -> words(hung.language(), verb).distinct())).doesNotHaveDuplicates());
    }

    private static Stream<Verb> verbs(CardView card) {
        return card.actions().stream().flatMap(action -> Verb.of(String.valueOf(action.get("verb"))).stream());
    }

    /** Or else the language that happens to be read first would decide what is done. */
    @Test
    void a_word_that_needs_no_card_means_the_same_in_every_language() {
        Map<String, TreeSet<Verb>> meanings = new TreeMap<>();
        for (String language : LANGUAGES.keySet()) {
            Map<String, Verb> meant = new TreeMap<>();
            Arrays.stream(Verb.values()).filter(Verb::worksWithoutQuestion).forEach(verb -> words(language, verb).forEach(word -> meant.putIfAbsent(word, verb)));
            meant.forEach((word, verb) -> meanings.computeIfAbsent(word, _ -> new TreeSet<>()).add(verb));
        }

        assertThat(meanings).allSatisfy((word, verbs) -> assertThat(verbs).as(word).hasSize(1));
    }

    @Test
    void a_card_tells_to_type_only_what_is_read_as_typed() {
        LANGUAGES.keySet().forEach(language -> assertThat(toldWords(language))
                .as(language)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(Arrays.stream(Verb.values()).flatMap(verb -> words(language, verb))).contains(told)));
    }

    /** The bold words of the answers that name commands. */
    private static List<String> toldWords(String language) {
        Map<String, String> texts = LANGUAGES.get(language);
        return Stream.of("help.say.1", "help.say.2", "left.say.1", "cancelled.say.1", "opted-out.say.1")
                .flatMap(key -> BOLD.matcher(texts.get(key)).results())
                .flatMap(bold -> TypedWord.of(bold.group(1)).stream())
                .toList();
    }

    private static Stream<String> words(String language, Verb verb) {
        return Arrays.stream(LANGUAGES.get(language).get("typed." + verb.key()).split("\\|")).map(TypedWord::of).flatMap(Optional::stream);
    }
}
