package app.photosync.understanding;

import java.util.Optional;

/**
 * What a text means. Start with {@link #of} and add what else the text said.
 *
 * @param label         what the person wants
 * @param language      the language of the text; how certain that is says the basis
 * @param languageBasis whether the text, the locale or nothing at all told the language
 * @param place         where the photo is wrong
 * @param seenBy        who sees it
 * @param tone          how it was said
 * @param topic         what it is about, where the label alone does not decide the answer
 * @param doubt         present when the bot should ask what was meant before it acts on the label
 */
public record Intent(
        Label label,
        Language language,
        LanguageBasis languageBasis,
        PhotoLocation place,
        SeenBy seenBy,
        Tone tone,
        IntentTopic topic,
        Optional<Doubt> doubt) {

    /** An intent about which nothing else is known; its language counts as read from the text. */
    public static Intent of(Label label, Language language) {
        return new Intent(label, language, LanguageBasis.TEXT, PhotoLocation.NONE, SeenBy.UNKNOWN, Tone.NEUTRAL,
                IntentTopic.OTHER, Optional.empty());
    }

    public Intent knownBy(LanguageBasis basis) {
        return new Intent(label, language, basis, place, seenBy, tone, topic, doubt);
    }

    public Intent at(PhotoLocation where) {
        return new Intent(label, language, languageBasis, where, seenBy, tone, topic, doubt);
    }

    public Intent seenBy(SeenBy who) {
        return new Intent(label, language, languageBasis, place, who, tone, topic, doubt);
    }

    public Intent sounding(Tone how) {
        return new Intent(label, language, languageBasis, place, seenBy, how, topic, doubt);
    }

    public Intent about(IntentTopic what) {
        return new Intent(label, language, languageBasis, place, seenBy, tone, what, doubt);
    }

    /** The label is only the likelier of two meanings: ask. */
    public Intent inDoubt(Doubt between) {
        return new Intent(label, language, languageBasis, place, seenBy, tone, topic, Optional.of(between));
    }
}
