package app.photosync.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import app.photosync.understanding.Utterance;
import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.recognition.RecognizerModel;
import app.photosync.understanding.recognition.TrainedRecognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSmallLanguageFiles() throws IOException {
        for (Language language : Language.values()) {
            String word = "word" + language.tag();
            Files.writeString(folder.resolve(language.tag() + ".txt"), """
                    == words
                    photo: %1$s | picture
                    == check_photo
                    my {photo} (is old|is wrong|is missing) (in teams|)
                    == help
                    (hello|good morning|hey) (there|%1$s|)
                    """.formatted(word));
        }
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        assertThat(packed()).isEqualTo(packed());
    }

    @Test
    void what_was_packed_is_what_is_read() throws IOException {
        RecognizerModel knowledge = RecognizerModel.read(new ByteArrayInputStream(packed()));

        assertThat(knowledge.words().get(Language.GERMAN)).containsEntry("wordde", Concept.PHOTO);
        assertThat(new TrainedRecognizer(knowledge).recognize(new Utterance("my picture is old", "", false)).label())
                .isEqualTo(Label.CHECK_PHOTO);
    }

    @Test
    void a_failure_names_the_files_it_was_trained_from_and_says_what_to_look_at() throws IOException {
        Files.writeString(folder.resolve("de.txt"), "no language file");
        Path classes = folder.resolve("classes");

        assertThatThrownBy(() -> Training.main(new String[] {folder.toString(), classes.toString()}))
                .hasMessageContaining(folder.toString()).hasMessageContaining("-Xint").hasCauseInstanceOf(Exception.class);
    }

    @Test
    void what_was_learned_goes_where_the_recognizer_looks_for_it() throws IOException {
        Path classes = folder.resolve("classes");

        Training.main(new String[] {folder.toString(), classes.toString()});

        assertThat(classes.resolve("app/photosync/understanding/recognition").resolve(RecognizerModel.RESOURCE)).hasBinaryContent(packed());
    }

    private byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Training.knowledge(folder).write(bytes);
        return bytes.toByteArray();
    }
}
