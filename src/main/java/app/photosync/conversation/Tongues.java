package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.cards.Texts;
import app.photosync.conversation.SpokenLanguage.Sign;
import app.photosync.photo.People;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PersonLookup;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/**
 * The one place where the language of an answer is chosen: a language that the person asked for; what the message is clearly written
 * in; the conversation's last language; the client's; the directory's; the company's.
 */
final class Tongues {

    /** Fewer words say little: "OK", "stop" and "Teams" stand in every language. */
    private static final int ENOUGH_WORDS = 3;

    private final Texts texts;
    private final People people;
    private final String companyDefault;

    Tongues(Texts texts, People people, String companyDefault) {
        this.texts = texts;
        this.people = people;
        this.companyDefault = companyDefault;
    }

    /** @param effects remember the language, where the person has shown another one than before */
    record Chosen(Phrases phrases, List<Effect> effects) {}

    /** Where nothing was written: a press, an install. */
    Phrases of(Speaker speaker, Remembered before) {
        return texts.in(before.language()
                .map(SpokenLanguage::tag)
                .or(() -> known(speaker.locale()))
                .or(() -> speaker.person().flatMap(this::preferred))
                .orElse(companyDefault));
    }

    Chosen of(Intent intent, Speaker speaker, Remembered before) {
        return switch (intent.languageBasis()) {
            case WISH -> remembered(new SpokenLanguage(intent.language().tag(), Sign.WISH), speaker, before);
            case TEXT -> heard(intent.language().tag(), speaker, before);
            case LOCALE, NONE -> asBefore(speaker, before);
        };
    }

    /** @param words of the language in which the text is the name of a button */
    Chosen ofTyped(String text, Phrases words, Speaker speaker, Remembered before) {
        return tellsItsLanguage(text) ? heard(words.language(), speaker, before) : asBefore(speaker, before);
    }

    private static boolean tellsItsLanguage(String text) {
        return text.strip().split("\\s+").length >= ENOUGH_WORDS
                || text.codePoints().filter(Character::isLetter).anyMatch(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN);
    }

    private Chosen heard(String tag, Speaker speaker, Remembered before) {
        return before.language().filter(SpokenLanguage::isWished).isPresent()
                ? asBefore(speaker, before)
                : remembered(new SpokenLanguage(tag, Sign.TEXT), speaker, before);
    }

    private Chosen remembered(SpokenLanguage language, Speaker speaker, Remembered before) {
        if (!texts.has(language.tag())) {
            return asBefore(speaker, before);
        }
        boolean isKnown = before.language().equals(Optional.of(language));
        List<Effect> effects = isKnown ? List.of() : List.of(new Effect.ChooseLanguage(speaker.conversationId(), language));
        return new Chosen(texts.in(language.tag()), effects);
    }

    private Chosen asBefore(Speaker speaker, Remembered before) {
        return new Chosen(of(speaker, before), List.of());
    }

    /** Where neither the storage nor the directory can be trusted to answer. */
    Phrases byLocale(Speaker speaker) {
        return texts.in(known(speaker.locale()).orElse(companyDefault));
    }

    private Optional<String> preferred(PersonId person) {
        return people.find(person) instanceof PersonLookup.Found(Person found) ? known(found.preferredLanguage()) : Optional.empty();
    }

    /** @param locale BCP 47, or empty */
    private Optional<String> known(String locale) {
        return Language.ofTag(locale).map(Language::tag).filter(texts::has);
    }
}
