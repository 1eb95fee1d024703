package app.photosync.understanding.training;

import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.lexicon.Lexicon;
import app.photosync.understanding.recognition.IntentClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one language teaches the recognizer, read from {@code src/main/understanding/TAG.txt}. The notation is explained in
 * docs/understanding.md.
 *
 * @param words     lexicon entry, as {@link Lexicon#spelled} writes it, to concept
 * @param lists     what may fill a slot of a template
 * @param templates what people say, by sense
 * @param everyday  what people ask other assistants, word for word: it teaches only what is no matter of ours
 */
public record LanguageFile(Map<String, Concept> words, Map<String, List<PhraseTemplate>> lists,
        Map<IntentClass, List<PhraseTemplate>> templates, List<String> everyday) {

    /** @throws IllegalArgumentException when a line breaks the notation; says which file and line */
    public static LanguageFile read(Path file) throws IOException {
        var content = new LanguageFile(new LinkedHashMap<>(), new LinkedHashMap<>(), new EnumMap<>(IntentClass.class), new ArrayList<>());
        String section = "";
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                if (line.startsWith("== ")) {
                    section = line.substring(3).strip();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    content.add(section, line.strip());
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file.getFileName() + " line " + number + ": " + e.getMessage(), e);
            }
        }
        content.checkThatEveryListExists(file);
        return content;
    }

    private void add(String section, String line) {
        if (section.equals("words")) {
            addList(line);
            return;
        }
        if (section.equals("everyday")) {
            everyday.add(line);
            return;
        }
        IntentClass sense = IntentClass.ofSection(section)
                .orElseThrow(() -> new IllegalArgumentException("no section is called '" + section + "'"));
        templates.computeIfAbsent(sense, _ -> new ArrayList<>()).add(PhraseTemplate.parse(line));
    }

    private void addList(String line) {
        String[] nameAndEntries = line.split(": ", 2);
        if (nameAndEntries.length < 2) {
            throw new IllegalArgumentException("a list is 'name: word | word'");
        }
        String name = nameAndEntries[0].strip();
        Concept.ofList(name).ifPresentOrElse(
                concept -> addWords(name, concept, nameAndEntries[1].split("\\|")),
                () -> lists.put(name, List.of(PhraseTemplate.parse(nameAndEntries[1]))));
    }

    private void addWords(String list, Concept concept, String[] entries) {
        var sayable = new ArrayList<PhraseTemplate>();
        for (String entry : entries) {
            String spelled = Lexicon.spelled(entry.strip());
            if (spelled.isEmpty() || spelled.equals("*")) {
                throw new IllegalArgumentException("'" + entry.strip() + "' has no letters");
            }
            Concept before = words.putIfAbsent(spelled, concept);
            if (before != null && before != concept) {
                throw new IllegalArgumentException("'" + entry.strip() + "' stands for " + before + " already");
            }
            if (!entry.strip().endsWith("*")) {
                sayable.add(new PhraseTemplate.Text(entry.strip()));
            }
        }
        lists.put(list, sayable);
    }

    private void checkThatEveryListExists(Path file) {
        templates.values().stream().flatMap(List::stream).flatMap(t -> t.lists().stream()).forEach(name -> checkThatExists(name, file));
        lists.values().stream().flatMap(List::stream).flatMap(t -> t.lists().stream()).forEach(name -> checkThatExists(name, file));
    }

    private void checkThatExists(String list, Path file) {
        if (!lists.containsKey(list) || lists.get(list).isEmpty()) {
            throw new IllegalArgumentException(file.getFileName() + ": a template names the list {" + list
                    + "}, which does not exist or has only stems");
        }
    }
}
