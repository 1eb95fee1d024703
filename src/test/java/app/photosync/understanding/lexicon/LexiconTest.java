package app.photosync.understanding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.understanding.Language;
import app.photosync.understanding.training.LanguageFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

    @ParameterizedTest
    @EnumSource
    void every_word_of_a_language_maps_to_its_concept(Language language) throws IOException {
        Map<String, Concept> words = LanguageFile.read(Path.of("src/main/understanding", language.tag() + ".txt")).words();
        var lexicon = new Lexicon(words);

        assertThat(words).isNotEmpty().allSatisfy((word, concept) -> {
            List<String> tokens = List.of(word.replace("*", "").split(" "));
            assertThat(lexicon.at(tokens, 0)).as(word).contains(new Lexicon.Match(concept, tokens.size()));
        });
    }

    @Test
    void the_longest_entry_wins() {
        var lexicon = new Lexicon(Map.of("photo", Concept.PHOTO, "cover photo", Concept.OTHER_PICTURE));

        assertThat(lexicon.at(List.of("cover", "photo"), 0)).contains(new Lexicon.Match(Concept.OTHER_PICTURE, 2));
    }

    @Test
    void a_whole_word_wins_over_a_stem() {
        var lexicon = new Lexicon(Map.of("стат*", Concept.OTHER_PICTURE, "статус", Concept.PROGRESS));

        assertThat(lexicon.at(List.of("статус"), 0)).contains(new Lexicon.Match(Concept.PROGRESS, 1));
        assertThat(lexicon.at(List.of("статті"), 0)).contains(new Lexicon.Match(Concept.OTHER_PICTURE, 1));
    }

    @Test
    void one_slip_in_a_long_word_is_forgiven() {
        var lexicon = new Lexicon(Map.of("avatar", Concept.PHOTO, "фотк*", Concept.PHOTO, "аватарк*", Concept.PHOTO));

        assertThat(lexicon.misspelledAt(List.of("avtaar"), 0)).isPresent();
        assertThat(lexicon.misspelledAt(List.of("avatr"), 0)).isPresent();
        assertThat(lexicon.misspelledAt(List.of("авантарка"), 0)).isPresent();
        assertThat(lexicon.misspelledAt(List.of("another"), 0)).isEmpty();
    }

    @Test
    void a_short_word_is_never_taken_for_another_one() {
        assertThat(new Lexicon(Map.of("pic", Concept.PHOTO)).misspelledAt(List.of("pig"), 0)).isEmpty();
    }

    @Test
    void japanese_words_are_found_without_gaps() {
        var lexicon = new Lexicon(Map.of(Lexicon.spelled("写真"), Concept.PHOTO));

        TaggedText reading = TaggedText.of("私の写真が古い", List.of(lexicon), KnownWords.of(List.of("私", "の", "が", "古", "い")));

        assertThat(reading.sketch()).containsExactly("私", "の", "PHOTO", "が", "古", "い");
    }
}
