package app.photosync.photo.comparison;

import app.photosync.photo.picture.Scaling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Real photographs for measuring. None is kept here: some come with a test dependency, more from the folder named by the property
 * {@code photographs}.
 */
final class Photographs {

    private static final String FOLDER = System.getProperty("photographs", "");
    private static final String PACKAGED = "/org/openimaj/image/data/";
    private static final List<String> NAMES = List.of("sinaface.jpg", "red-rose.jpeg", "green-rose.jpeg", "face/ss.jpg", "bird.png",
            "cat.jpg", "photo.JPG");

    private Photographs() {}

    static List<BufferedImage> all() {
        List<BufferedImage> photographs = new ArrayList<>();
        try {
            for (String name : NAMES) {
                try (InputStream in = Photographs.class.getResourceAsStream(PACKAGED + name)) {
                    photographs.add(Scaling.within(Scaling.opaque(ImageIO.read(in)), 900));
                }
            }
            if (!FOLDER.isEmpty()) {
                for (Path file : files(Path.of(FOLDER))) {
                    photographs.add(Scaling.within(Scaling.opaque(ImageIO.read(file.toFile())), 900));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return photographs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase().matches(".*\\.(jpg|jpeg|png)")).sorted().toList();
        }
    }
}
