package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Cards;
import app.photosync.cards.Face;
import app.photosync.cards.Phrases;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws answers, and remembers what they offer as the conversation's open question. */
final class Drawing {

    private final Cards cards;
    private final OpenQuestions questions;
    private final InstantSource clock;

    Drawing(Cards cards, OpenQuestions questions, InstantSource clock) {
        this.cards = cards;
        this.questions = questions;
        this.clock = clock;
    }

    Reply.Card draw(Answer answer, Addressee to) {
        remember(answer, to.conversationId());
        return new Reply.Card(content(answer, to), summary(answer.face()), answer.shows());
    }

    Reply.Repaint repaint(Answer answer, Addressee to) {
        return new Reply.Repaint(content(answer, to), summary(answer.face()));
    }

    /** Without a memory of what it offers, where nobody in particular is asked. */
    Reply.Card drawForAll(Answer answer) {
        return new Reply.Card(cards.draw(answer.face()), summary(answer.face()), Optional.empty());
    }

    private Map<String, Object> content(Answer answer, Addressee to) {
        Face face = answer.face();
        return cards.draw(to.isOnPhone() ? face.closingWith(typedWord(face, to.phrases())) : face);
    }

    /** Buttons fail on some phones (teams-rules 8). */
    private static Optional<String> typedWord(Face face, Phrases phrases) {
        return verbs(face).stream()
                .findFirst()
                .map(verb -> phrases.say("typed." + verb.key()).split("\\|")[0])
                .map(word -> phrases.say("closing.phone", Map.of("typed", word)));
    }

    private void remember(Answer answer, String conversationId) {
        List<String> offers = verbs(answer.face()).stream().map(Verb::wireName).toList();
        if (offers.isEmpty()) {
            questions.close(conversationId);
        } else {
            questions.ask(conversationId, new OpenQuestion(offers, answer.offers(), clock.instant()));
        }
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
