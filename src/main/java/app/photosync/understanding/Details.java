package app.photosync.understanding;

import java.util.Optional;

/** Adds to a decision what the lexicon saw beside it: place, who sees it, tone, topic, a wish for a language. */
final class Details {

    private Details() {}

    static Intent added(Decision decision, Reading reading, LanguageDetector.Finding language) {
        Sense sense = decision.sense();
        Optional<Language> wish = sense == Sense.HELP_LANGUAGE ? wishedLanguage(reading) : Optional.empty();
        Topic topic = sense == Sense.HELP_LANGUAGE && wish.isEmpty() ? Topic.OTHER : sense.topic();
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

    private static Place place(Reading reading) {
        if (reading.has(Concept.OTHER_ORGANISATION)) {
            return Place.OTHER_ORGANISATION;
        }
        if (reading.has(Concept.OFFICE)) {
            return Place.DESKTOP_OFFICE;
        }
        return reading.sketch().stream().flatMap(word -> placeOf(word).stream()).findFirst().orElse(Place.NONE);
    }

    private static Optional<Place> placeOf(String sketched) {
        return switch (sketched) {
            case "TEAMS" -> Optional.of(Place.TEAMS);
            case "OUTLOOK" -> Optional.of(Place.OUTLOOK);
            case "SHAREPOINT" -> Optional.of(Place.SHAREPOINT);
            default -> Optional.empty();
        };
    }

    private static SeenBy seenBy(Reading reading) {
        if (reading.has(Concept.OTHERS)) {
            return SeenBy.OTHERS;
        }
        return reading.has(Concept.ME) ? SeenBy.ME : SeenBy.UNKNOWN;
    }

    private static Optional<Language> wishedLanguage(Reading reading) {
        for (Language language : Language.values()) {
            if (reading.has(Concept.valueOf(language.name()))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
