package app.photosync.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.photosync.understanding.Language;
import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.recognition.IntentClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void has_phrases_for_every_sense(Language language) throws IOException {
        assertThat(LanguageFile.read(source(language)).templates()).containsOnlyKeys(IntentClass.values());
    }

    @ParameterizedTest
    @EnumSource
    void says_whether_a_native_speaker_has_read_it(Language language) throws IOException {
        assertThat(Files.readAllLines(source(language)).subList(0, 2)).anyMatch(line -> line.startsWith("# Read by a native speaker: "));
    }

    @Test
    void a_word_becomes_part_of_the_lexicon_and_of_the_phrases() throws IOException {
        LanguageFile file = read("== words\nphoto: selfie | pict*\n== check_photo\nmy {photo}");

        assertThat(file.words()).containsEntry("selfie", Concept.PHOTO).containsEntry("pict*", Concept.PHOTO);
        assertThat(file.lists().get("photo")).containsExactly(new PhraseTemplate.Text("selfie"));
    }

    @Test
    void an_everyday_request_is_taken_word_for_word() throws IOException {
        assertThat(read("== everyday\nwhat is (3 | 4) {x}").everyday()).containsExactly("what is (3 | 4) {x}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            == nonsense\\nhello;                     no section is called 'nonsense'
            == words\\nphoto;                        a list is 'name: word | word'
            == words\\nphoto: pic\\nface: pic;       'pic' stands for PHOTO already
            == words\\nphoto: pic | ...;             '...' has no letters
            == help\\nmy {selfie};                   {selfie}
            == help\\n(hello;                        A bracket without its partner
            """)
    void a_mistake_is_said_with_the_name_of_the_file(String content, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(content.replace("\\n", "\n")))
                .withMessageContaining("xx.txt")
                .withMessageContaining(complaint);
    }

    private LanguageFile read(String content) throws IOException {
        return LanguageFile.read(Files.writeString(folder.resolve("xx.txt"), content));
    }

    private static Path source(Language language) {
        return Path.of("src/main/understanding", language.tag() + ".txt");
    }
}
