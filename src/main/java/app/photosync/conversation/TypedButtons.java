package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.cards.Texts;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every button also as a typed command (docs/teams-rules.md 8). A word that stands for several buttons, such as "teams", means the one that
 * the last answer offers; some words make sense without one.
 */
final class TypedButtons {

    /** Answers "which photo is right" with a place; the same word as a button may have elsewhere. */
    private static final String SYNC_BY_PLACE = "sync-microsoft365";

    private final Texts texts;
    private final InstantSource clock;

    TypedButtons(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** What a typed word asks for, and the language it was typed in. */
    record Typed(Verb verb, Optional<String> operation, Phrases phrases) {}

    /** @param preferred the language to read a word in first when several have it */
    Optional<Typed> read(String text, Phrases preferred, Remembered before) {
        return TypedWord.of(text).flatMap(word -> readWord(word, preferred, before.recent(clock.instant())));
    }

    private Optional<Typed> readWord(String word, Phrases preferred, Optional<LastAnswer> last) {
        return Stream.concat(Stream.of(preferred), texts.languages().stream().sorted().map(texts::in))
                .flatMap(phrases -> read(word, phrases, last).stream())
                .findFirst();
    }

    private static Optional<Typed> read(String word, Phrases phrases, Optional<LastAnswer> last) {
        Optional<String> operation = last.flatMap(LastAnswer::operation);
        List<Verb> meant = Arrays.stream(Verb.values()).filter(verb -> isTyped(word, verb.key(), phrases)).toList();
        Optional<Verb> offered = meant.stream().filter(verb -> last.filter(it -> it.offers(verb)).isPresent()).findFirst();
        if (offered.isEmpty() && operation.isPresent() && isTyped(word, SYNC_BY_PLACE, phrases)) {
            return Optional.of(new Typed(Verb.SYNC, operation, phrases));
        }
        return offered.or(() -> meant.stream().filter(Verb::worksWithoutQuestion).findFirst())
                .map(verb -> new Typed(verb, operation, phrases));
    }

    private static boolean isTyped(String word, String key, Phrases phrases) {
        return Arrays.stream(phrases.say("typed." + key).split("\\|")).flatMap(typed -> TypedWord.of(typed).stream()).anyMatch(word::equals);
    }
}
