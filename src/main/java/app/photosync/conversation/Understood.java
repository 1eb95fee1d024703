package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Recognizer;
import app.photosync.understanding.Topic;
import app.photosync.understanding.Utterance;
import java.time.InstantSource;
import java.util.Optional;

/** Answers what the recognizer understood. */
final class Understood {

    private final Recognizer recognizer;
    private final OpenQuestions questions;
    private final Tongues tongues;
    private final Checking checking;
    private final Acts acts;
    private final FollowUps followUps;
    private final SmallTalk smallTalk;
    private final Drawing drawing;
    private final Journal journal;
    private final InstantSource clock;

    Understood(
            Recognizer recognizer,
            OpenQuestions questions,
            Tongues tongues,
            Checking checking,
            Acts acts,
            FollowUps followUps,
            SmallTalk smallTalk,
            Drawing drawing,
            Journal journal,
            InstantSource clock) {
        this.recognizer = recognizer;
        this.questions = questions;
        this.tongues = tongues;
        this.checking = checking;
        this.acts = acts;
        this.followUps = followUps;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
        this.journal = journal;
        this.clock = clock;
    }

    Reply answer(Message message) {
        Speaker speaker = message.speaker();
        Optional<OpenQuestion> question = questions.of(speaker.conversationId()).filter(it -> it.isOpen(clock.instant()));
        Intent intent = recognizer.recognize(new Utterance(message.text(), speaker.locale(), question.isPresent()));
        Phrases phrases = tongues.of(intent, speaker);
        journal.understood(intent.label().wireName(), phrases.language());
        Addressee to = Addressee.of(speaker, phrases);
        return intent.doubt()
                .<Reply>map(doubt -> drawing.draw(smallTalk.doubt(doubt, phrases), to))
                .orElseGet(() -> answer(intent, question, to));
    }

    private Reply answer(Intent intent, Optional<OpenQuestion> question, Addressee to) {
        return switch (intent.label()) {
            case CHECK_PHOTO -> checking.contact(intent.place(), to);
            case SYNC_NOW -> acts.reply(Verb.SYNC, question.flatMap(OpenQuestion::operation), Optional.empty(), to);
            case SYNC_STATUS -> acts.status(to);
            case EXPLAIN -> drawing.draw(explanation(intent, to), to);
            case HELP -> drawing.draw(greeting(intent, to), to);
            case STOP -> acts.stop(question, to);
            case HUMAN -> drawing.draw(smallTalk.human(to), to);
            case THANKS -> drawing.draw(feeling(intent, to), to);
            case CONFIRM -> chosen(question.flatMap(OpenQuestion::yes), question, to);
            case DENY -> chosen(question.flatMap(OpenQuestion::no), question, to);
            case OUT_OF_SCOPE -> drawing.draw(foreign(intent, to), to);
        };
    }

    private Reply chosen(Optional<Verb> verb, Optional<OpenQuestion> question, Addressee to) {
        return verb.map(it -> acts.reply(it, question.flatMap(OpenQuestion::operation), Optional.empty(), to))
                .orElseGet(() -> drawing.draw(smallTalk.noQuestionIsOpen(to.phrases()), to));
    }

    private Answer greeting(Intent intent, Addressee to) {
        return intent.topic() == Topic.LANGUAGE ? smallTalk.languageChosen(to.phrases()) : smallTalk.help(to.phrases());
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
