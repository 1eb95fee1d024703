package app.photosync.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The jar that the build has packaged. */
record ShippedJar(Path path) {

    private static final String PROPERTY = "photosync.jar";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    static ShippedJar ofThisBuild() {
        String given = Optional.ofNullable(System.getProperty(PROPERTY))
                .orElseThrow(() -> new IllegalStateException("No -D" + PROPERTY + ": mvn verify packages the jar and says where it is"));
        Path path = Path.of(given).toAbsolutePath();
        if (!Files.isReadable(path)) {
            throw new IllegalStateException("No jar at " + path);
        }
        return new ShippedJar(path);
    }

    /** Paths of its own classes and resources, as on a class path. */
    List<String> contents() {
        return below(CLASSES);
    }

    /** File names of the libraries that it brings. */
    List<String> libraries() {
        return below(LIBRARIES);
    }

    private List<String> below(String folder) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder)).map(name -> name.substring(folder.length())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
