package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Face;
import app.photosync.cards.Face.Tone;
import app.photosync.cards.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a face together from the texts under one key: {@code KEY.title}, {@code KEY.say.1}, {@code KEY.step.1}, {@code KEY.remark.1}. */
final class Draft {

    private final Phrases phrases;
    private final String key;
    private final Map<String, String> values;
    private final List<Face.Image> images = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private Optional<String> question = Optional.empty();
    private Optional<String> opening = Optional.empty();
    private Tone tone = Tone.PLAIN;
    private String sayKey;

    Draft(Phrases phrases, String key, Map<String, String> values) {
        this.phrases = phrases;
        this.key = key;
        this.sayKey = key + ".say";
        this.values = new HashMap<>(values);
    }

    Draft with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Other sentences than {@code KEY.say}. */
    Draft saying(String textKey) {
        sayKey = textKey;
        return this;
    }

    Draft tone(Tone chosen) {
        tone = chosen;
        return this;
    }

    Draft opening(String textKey) {
        opening = Optional.of(phrases.say(textKey, values));
        return this;
    }

    /** A sentence before the others. */
    Draft first(String textKey) {
        first.add(phrases.say(textKey, values));
        return this;
    }

    /** The sentence that a yes or no answers, after the others. */
    Draft question(String textKey) {
        question = Optional.of(phrases.say(textKey, values));
        return this;
    }

    Draft remark(String textKey) {
        remarks.add(phrases.say(textKey, values));
        return this;
    }

    Draft image(Face.Image image) {
        images.add(image);
        return this;
    }

    Draft button(Button button) {
        buttons.add(button);
        return this;
    }

    Draft button(Optional<? extends Button> button) {
        button.ifPresent(buttons::add);
        return this;
    }

    Face face() {
        List<String> sentences = new ArrayList<>(first);
        sentences.addAll(phrases.list(sayKey, values));
        question.ifPresent(sentences::add);
        List<String> last = new ArrayList<>(phrases.list(key + ".remark", values));
        last.addAll(remarks);
        return new Face(
                tone,
                opening,
                phrases.say(key + ".title", values),
                images,
                sentences,
                phrases.list(key + ".step", values),
                last,
                Optional.empty(),
                buttons);
    }
}
