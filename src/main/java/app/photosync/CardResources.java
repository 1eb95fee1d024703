package app.photosync;

import app.photosync.cards.CardFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the card templates and texts that are packed with the application, as plain values. */
public final class CardResources implements CardFiles {

    private static final TypeReference<LinkedHashMap<String, Object>> PLAIN = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public Map<String, Object> read(String name) {
        try (InputStream in = CardResources.class.getResourceAsStream("/cards/" + name + ".json")) {
            return json.readValue(in, PLAIN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("card template " + name + " cannot be read", unreadable);
        }
    }

    /** Key to text, by language tag: one file a language. */
    public Map<String, Map<String, String>> texts() {
        try {
            Map<String, Map<String, String>> languages = new LinkedHashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/cards/texts/*.properties")) {
                languages.put(file.getFilename().replace(".properties", ""), texts(file));
            }
            return languages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the texts cannot be read", unreadable);
        }
    }

    private static Map<String, String> texts(Resource file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
