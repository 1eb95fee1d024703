package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Path DOCUMENT = Path.of("docs/understanding.md");
    private static final String MEASURED = "<!-- measured -->\n";

    /** With {@code -Dunderstanding.figures=write} it writes them instead. */
    @Test
    void the_documented_figures_are_the_measured_ones() throws IOException {
        String document = Files.readString(DOCUMENT);
        String words = document.substring(0, document.indexOf(MEASURED) + MEASURED.length());
        String measured = words + "\n" + new Figures(Recognizer.load()).tables();
        if ("write".equals(System.getProperty("understanding.figures"))) {
            Files.writeString(DOCUMENT, measured);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(measured);
    }
}
