package app.photosync.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What the Dockerfile does to the jar, done without a container engine: its own commands, in folders instead of images. */
final class ContainerLayers {

    private static final Pattern LAYER = Pattern.compile("COPY --from=layers /layers/(\\S+)/ \\./");

    private final List<String> lines;

    private ContainerLayers(List<String> lines) {
        this.lines = lines;
    }

    static ContainerLayers ofTheDockerfile() throws IOException {
        return new ContainerLayers(Files.readAllLines(Path.of("Dockerfile")));
    }

    /** Paths of the layers below the folder in which they were taken apart, in the order in which they are put together. */
    List<String> names() {
        return lines.stream().map(LAYER::matcher).filter(Matcher::matches).map(line -> line.group(1)).toList();
    }

    /** @return the folder in which the image's entry point is run */
    Path putTogether(ShippedJar jar, Path folder) throws IOException, InterruptedException {
        Path layers = Files.createDirectories(folder.resolve("layers"));
        Files.copy(jar.path(), layers.resolve("photo-sync-bot.jar"));
        BareStart extraction = BareStart.of(layers, command("RUN "), Map.of());
        assertThat(extraction.exitCode()).as(extraction.output()).isZero();
        Path image = Files.createDirectories(folder.resolve("image"));
        for (String layer : names()) {
            copy(layers.resolve(layer), image);
        }
        return image;
    }

    List<String> entryPoint() {
        return command("ENTRYPOINT ");
    }

    /** In exec form, which is JSON. */
    private List<String> command(String instruction) {
        String line = lines.stream().filter(it -> it.startsWith(instruction)).findFirst().orElseThrow();
        return List.of(JsonMapper.shared().readValue(line.substring(line.indexOf('[')), String[].class));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copyFile(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyFile(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
