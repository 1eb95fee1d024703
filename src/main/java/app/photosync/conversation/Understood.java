package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.understanding.Intent;
import app.photosync.understanding.IntentTopic;
import app.photosync.understanding.Recognizer;
import app.photosync.understanding.Utterance;
import java.time.InstantSource;
import java.util.Optional;

/** Answers what the recognizer understood. */
final class Understood {

    private final Recognizer recognizer;
    private final Tongues tongues;
    private final Checking checking;
    private final Acts acts;
    private final Reactions reactions;
    private final FollowUps followUps;
    private final SmallTalk smallTalk;
    private final Drawing drawing;
    private final InstantSource clock;

    Understood(
            Recognizer recognizer,
            Tongues tongues,
            Checking checking,
            Acts acts,
            Reactions reactions,
            FollowUps followUps,
            SmallTalk smallTalk,
            Drawing drawing,
            InstantSource clock) {
        this.recognizer = recognizer;
        this.tongues = tongues;
        this.checking = checking;
        this.acts = acts;
        this.reactions = reactions;
        this.followUps = followUps;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
        this.clock = clock;
    }

    Decision answer(Message message, Occasion occasion) {
        Speaker speaker = message.speaker();
        Optional<LastAnswer> last = occasion.remembered().recent(clock.instant());
        Intent intent = recognizer.recognize(new Utterance(message.text(), speaker.locale(), expectsSomething(last)));
        Tongues.Chosen chosen = tongues.of(intent, speaker, occasion.remembered());
        Phrases phrases = chosen.phrases();
        Addressee to = Addressee.of(speaker, phrases, occasion);
        return intent.doubt()
                .map(doubt -> drawing.draw(smallTalk.doubt(doubt, phrases), to))
                .orElseGet(() -> answer(intent, hasWords(message.text()), last, to))
                .after(chosen.effects())
                .after(new Effect.CountIntent(intent.label().wireName(), phrases.language()));
    }

    private static boolean expectsSomething(Optional<LastAnswer> last) {
        return last.filter(LastAnswer::expectsSomething).isPresent();
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private Decision answer(Intent intent, boolean inWords, Optional<LastAnswer> last, Addressee to) {
        return switch (intent.label()) {
            case CHECK_PHOTO -> checking.contact(intent.place(), to);
            case SYNC_NOW -> acts.decide(Verb.SYNC, last.flatMap(LastAnswer::operation), Optional.empty(), to);
            case SYNC_STATUS -> acts.status(to);
            case EXPLAIN -> drawing.draw(explanation(intent, to), to);
            case HELP -> drawing.draw(greeting(intent, to), to);
            case STOP -> acts.stop(expectsSomething(last), to);
            case HUMAN -> drawing.draw(smallTalk.human(to), to);
            case THANKS -> drawing.draw(feeling(intent, to), to);
            case CONFIRM -> reactions.confirmed(inWords, last, to);
            case DENY -> reactions.denied(last, to);
            case OUT_OF_SCOPE -> drawing.draw(foreign(intent, to), to);
        };
    }

    private Answer greeting(Intent intent, Addressee to) {
        return intent.topic() == IntentTopic.LANGUAGE ? smallTalk.languageChosen(to.phrases()) : smallTalk.help(to.phrases());
    }

    private Answer explanation(Intent intent, Addressee to) {
        return switch (intent.topic()) {
            case HOW_MYSELF -> followUps.ritual(to);
            case CHANGE_PHOTO -> followUps.changePhoto(to);
            case PRIVACY -> smallTalk.privacy(to.phrases());
            case SOMEBODY_ELSE -> smallTalk.somebodyElse(to.phrases());
            case WHY, LANGUAGE, OTHER -> smallTalk.why(to.phrases());
        };
    }

    private Answer feeling(Intent intent, Addressee to) {
        return switch (intent.tone()) {
            case INSULT -> smallTalk.insult(to.phrases());
            case FEEDBACK -> smallTalk.feedback(to);
            case PRAISE, NEUTRAL -> smallTalk.thanks(to.phrases());
        };
    }

    private Answer foreign(Intent intent, Addressee to) {
        return switch (intent.topic()) {
            case SOMEBODY_ELSE -> smallTalk.somebodyElse(to.phrases());
            case LANGUAGE -> smallTalk.help(to.phrases());
            case HOW_MYSELF, CHANGE_PHOTO, WHY, PRIVACY, OTHER -> smallTalk.fallback(to.phrases());
        };
    }
}
