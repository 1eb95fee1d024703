package app.photosync.understanding.recognition;

import app.photosync.understanding.Intent;
import app.photosync.understanding.IntentTopic;
import app.photosync.understanding.Language;
import app.photosync.understanding.LanguageBasis;
import app.photosync.understanding.PhotoLocation;
import app.photosync.understanding.SeenBy;
import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.lexicon.TaggedText;
import java.util.Optional;

/** Adds to a decision what the lexicon saw beside it: place, who sees it, tone, topic, a wish for a language. */
final class SlotFilling {

    private SlotFilling() {}

    static Intent added(GatedIntent decision, TaggedText reading, LanguageDetector.Finding language) {
        IntentClass sense = decision.sense();
        Optional<Language> wish = sense == IntentClass.HELP_LANGUAGE ? wishedLanguage(reading) : Optional.empty();
        IntentTopic topic = sense == IntentClass.HELP_LANGUAGE && wish.isEmpty() ? IntentTopic.OTHER : sense.topic();
        return new Intent(
                sense.label(),
                wish.orElse(language.language()),
                wish.isPresent() ? LanguageBasis.WISH : language.basis(),
                place(reading),
                seenBy(reading),
                sense.tone(),
                topic,
                decision.doubt());
    }

    private static PhotoLocation place(TaggedText reading) {
        if (reading.has(Concept.OTHER_ORGANISATION)) {
            return PhotoLocation.OTHER_ORGANISATION;
        }
        if (reading.has(Concept.OFFICE)) {
            return PhotoLocation.DESKTOP_OFFICE;
        }
        return reading.sketch().stream().flatMap(word -> placeOf(word).stream()).findFirst().orElse(PhotoLocation.NONE);
    }

    private static Optional<PhotoLocation> placeOf(String sketched) {
        return switch (sketched) {
            case "TEAMS" -> Optional.of(PhotoLocation.TEAMS);
            case "OUTLOOK" -> Optional.of(PhotoLocation.OUTLOOK);
            case "SHAREPOINT" -> Optional.of(PhotoLocation.SHAREPOINT);
            default -> Optional.empty();
        };
    }

    private static SeenBy seenBy(TaggedText reading) {
        if (reading.has(Concept.OTHERS)) {
            return SeenBy.OTHERS;
        }
        return reading.has(Concept.ME) ? SeenBy.ME : SeenBy.UNKNOWN;
    }

    private static Optional<Language> wishedLanguage(TaggedText reading) {
        for (Language language : Language.values()) {
            if (reading.has(Concept.valueOf(language.name()))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
