package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Button.Weight;
import app.photosync.cards.Cards;
import app.photosync.cards.Face;
import app.photosync.cards.Phrases;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws answers; what they offer and ask is to be remembered. */
final class Drawing {

    private final Cards cards;
    private final InstantSource clock;

    Drawing(Cards cards, InstantSource clock) {
        this.cards = cards;
        this.clock = clock;
    }

    Decision draw(Answer answer, Addressee to) {
        Optional<LastAnswer> stillOpen = answer.explains() ? to.occasion().remembered().openQuestion(clock.instant()) : Optional.empty();
        Answer drawn = stillOpen.flatMap(question -> repeated(question, answer.face(), to.phrases()))
                .map(button -> answer.with(answer.face().startingWith(button)))
                .orElse(answer);
        List<String> offers = verbs(drawn.face()).stream().map(Verb::wireName).toList();
        LastAnswer said = stillOpen.map(question -> question.explainedWith(offers))
                .orElseGet(() -> new LastAnswer(offers, answer.offers(), answer.asks(), clock.instant()));
        Reply.Card card = new Reply.Card(content(drawn, to), summary(drawn.face()), drawn.shows());
        return new Decision(card, List.of(new Effect.RememberAnswer(to.conversationId(), said))).after(drawn.effects());
    }

    /** The button that says yes to the open question, unless the answer has it anyway; a choice between two photos has none. */
    private static Optional<Button> repeated(LastAnswer open, Face face, Phrases phrases) {
        Optional<Button> button = switch (open.question().orElseThrow().yes()) {
            case SYNC -> open.operation().map(operation -> Buttons.sync("button.sync", operation, Weight.POSITIVE, phrases));
            case CHECK -> Optional.of(Buttons.of(Verb.CHECK, phrases));
            case ALL_IS_WELL, ASK_WHERE -> Optional.of(Buttons.of(Verb.STILL_OLD, "button.still-old-plain", phrases));
            case SHOW_AGAIN, NOT_THIS_ONE, LEAVE, ASK_WHAT -> Optional.empty();
        };
        return button.filter(it -> verbs(face).stream().noneMatch(verb -> it instanceof Button.Execute same && same.verb().equals(verb.wireName())));
    }

    Decision repaint(Answer answer, Addressee to) {
        return new Decision(new Reply.Repaint(content(answer, to), summary(answer.face())), answer.effects());
    }

    /** Without a memory of what it offers, where nobody in particular is asked. */
    Decision drawForAll(Answer answer) {
        return new Decision(new Reply.Card(cards.draw(answer.face()), summary(answer.face()), Optional.empty()), answer.effects());
    }

    private Map<String, Object> content(Answer answer, Addressee to) {
        Face face = answer.face();
        return cards.draw(to.isOnPhone() ? face.closingWith(typedWord(face, to.phrases())) : face);
    }

    /** Buttons fail on some phones (docs/teams-rules.md 8). */
    private static Optional<String> typedWord(Face face, Phrases phrases) {
        return verbs(face).stream()
                .findFirst()
                .map(verb -> phrases.say("typed." + verb.key()).split("\\|")[0])
                .map(word -> phrases.say("closing.phone", Map.of("typed", word)));
    }

    private static List<Verb> verbs(Face face) {
        return face.buttons().stream()
                .filter(Button.Execute.class::isInstance)
                .map(button -> Verb.of(((Button.Execute) button).verb()).orElseThrow())
                .toList();
    }

    private static String summary(Face face) {
        return face.title().replace("**", "");
    }
}
