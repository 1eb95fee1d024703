package app.photosync.understanding.recognition;

import app.photosync.understanding.IntentTopic;
import app.photosync.understanding.Label;
import app.photosync.understanding.Tone;
import java.util.Locale;
import java.util.Optional;

/**
 * What the model tells apart: the labels, and within some of them the topic or tone. Also the section names of a language file, in lower
 * case.
 */
public enum IntentClass {
    CHECK_PHOTO(Label.CHECK_PHOTO),
    SYNC_NOW(Label.SYNC_NOW),
    SYNC_STATUS(Label.SYNC_STATUS),
    EXPLAIN_HOW_MYSELF(Label.EXPLAIN, IntentTopic.HOW_MYSELF),
    EXPLAIN_CHANGE_PHOTO(Label.EXPLAIN, IntentTopic.CHANGE_PHOTO),
    EXPLAIN_WHY(Label.EXPLAIN, IntentTopic.WHY),
    EXPLAIN_PRIVACY(Label.EXPLAIN, IntentTopic.PRIVACY),
    EXPLAIN_OTHER(Label.EXPLAIN),
    HELP(Label.HELP),
    HELP_LANGUAGE(Label.HELP, IntentTopic.LANGUAGE),
    STOP(Label.STOP),
    HUMAN(Label.HUMAN),
    THANKS_PRAISE(Label.THANKS, Tone.PRAISE),
    THANKS_INSULT(Label.THANKS, Tone.INSULT),
    THANKS_FEEDBACK(Label.THANKS, Tone.FEEDBACK),
    CONFIRM(Label.CONFIRM),
    DENY(Label.DENY),
    OUT_OF_SCOPE(Label.OUT_OF_SCOPE),
    OUT_OF_SCOPE_SOMEBODY_ELSE(Label.OUT_OF_SCOPE, IntentTopic.SOMEBODY_ELSE);

    private final Label label;
    private final IntentTopic topic;
    private final Tone tone;

    IntentClass(Label label) {
        this(label, IntentTopic.OTHER, Tone.NEUTRAL);
    }

    IntentClass(Label label, IntentTopic topic) {
        this(label, topic, Tone.NEUTRAL);
    }

    IntentClass(Label label, Tone tone) {
        this(label, IntentTopic.OTHER, tone);
    }

    IntentClass(Label label, IntentTopic topic, Tone tone) {
        this.label = label;
        this.topic = topic;
        this.tone = tone;
    }

    public static Optional<IntentClass> ofSection(String name) {
        for (IntentClass sense : values()) {
            if (sense.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(sense);
            }
        }
        return Optional.empty();
    }

    Label label() {
        return label;
    }

    IntentTopic topic() {
        return topic;
    }

    Tone tone() {
        return tone;
    }
}
