package app.photosync.understanding;

import java.util.Locale;
import java.util.Optional;

/** What the model tells apart: the labels, and within some of them the topic or tone. Also the section names of a language file, in lower case. */
enum Sense {
    CHECK_PHOTO(Label.CHECK_PHOTO),
    SYNC_NOW(Label.SYNC_NOW),
    SYNC_STATUS(Label.SYNC_STATUS),
    EXPLAIN_HOW_MYSELF(Label.EXPLAIN, Topic.HOW_MYSELF),
    EXPLAIN_CHANGE_PHOTO(Label.EXPLAIN, Topic.CHANGE_PHOTO),
    EXPLAIN_WHY(Label.EXPLAIN, Topic.WHY),
    EXPLAIN_PRIVACY(Label.EXPLAIN, Topic.PRIVACY),
    EXPLAIN_OTHER(Label.EXPLAIN),
    HELP(Label.HELP),
    HELP_LANGUAGE(Label.HELP, Topic.LANGUAGE),
    STOP(Label.STOP),
    HUMAN(Label.HUMAN),
    THANKS_PRAISE(Label.THANKS, Tone.PRAISE),
    THANKS_INSULT(Label.THANKS, Tone.INSULT),
    THANKS_FEEDBACK(Label.THANKS, Tone.FEEDBACK),
    CONFIRM(Label.CONFIRM),
    DENY(Label.DENY),
    OUT_OF_SCOPE(Label.OUT_OF_SCOPE),
    OUT_OF_SCOPE_SOMEBODY_ELSE(Label.OUT_OF_SCOPE, Topic.SOMEBODY_ELSE);

    private final Label label;
    private final Topic topic;
    private final Tone tone;

    Sense(Label label) {
        this(label, Topic.OTHER, Tone.NEUTRAL);
    }

    Sense(Label label, Topic topic) {
        this(label, topic, Tone.NEUTRAL);
    }

    Sense(Label label, Tone tone) {
        this(label, Topic.OTHER, tone);
    }

    Sense(Label label, Topic topic, Tone tone) {
        this.label = label;
        this.topic = topic;
        this.tone = tone;
    }

    static Optional<Sense> ofSection(String name) {
        for (Sense sense : values()) {
            if (sense.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(sense);
            }
        }
        return Optional.empty();
    }

    Label label() {
        return label;
    }

    Topic topic() {
        return topic;
    }

    Tone tone() {
        return tone;
    }
}
