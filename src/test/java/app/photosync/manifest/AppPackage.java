package app.photosync.manifest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the folder {@code manifest}, filled in with Contoso's values as the Maven profile {@code teams-app} does it. */
final class AppPackage {

    private static final Path FOLDER = Path.of("manifest");

    private AppPackage() {}

    static JsonNode manifest() {
        return JsonMapper.shared().readTree(filledIn(text("manifest.json")));
    }

    /** A language file's keys and texts. */
    static Map<String, String> texts(String file) {
        return JsonMapper.shared().readTree(filledIn(text(file))).propertyStream()
                .filter(entry -> !entry.getKey().startsWith("$"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asString()));
    }

    /** The names of the language files. */
    static List<String> languageFiles() {
        return manifest().at("/localizationInfo/additionalLanguages").valueStream()
                .map(language -> language.path("file").asString()).toList();
    }

    /** The titles of the bot's commands, in the order in which Teams shows them. */
    static List<String> commands() {
        List<String> titles = new ArrayList<>();
        manifest().at("/bots/0/commandLists")
                .forEach(list -> list.path("commands").forEach(command -> titles.add(command.path("title").asString())));
        return titles;
    }

    static BufferedImage icon(String kind) {
        try {
            return ImageIO.read(FOLDER.resolve(manifest().path("icons").path(kind).asString()).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filledIn(String text) {
        String filled = text;
        for (Map.Entry<Object, Object> value : contoso().entrySet()) {
            filled = filled.replace("${{" + value.getKey() + "}}", value.getValue().toString());
        }
        return filled;
    }

    private static Properties contoso() {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("contoso.properties"))) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
