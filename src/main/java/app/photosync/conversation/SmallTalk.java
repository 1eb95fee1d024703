package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.understanding.Doubt;
import app.photosync.understanding.Label;
import java.time.InstantSource;
import java.util.stream.Stream;

/** Everything that is said besides checking and syncing; each answer shows a way forward (docs/teams-rules.md 3). */
final class SmallTalk {

    private final HelpDesk helpDesk;
    private final References references;
    private final InstantSource clock;

    SmallTalk(HelpDesk helpDesk, References references, InstantSource clock) {
        this.helpDesk = helpDesk;
        this.references = references;
        this.clock = clock;
    }

    Answer welcome(Phrases phrases) {
        return Answer.of(draft("welcome", phrases).button(Buttons.of(Verb.CHECK, phrases)).face());
    }

    Answer help(Phrases phrases) {
        return Answer.explaining(draft("help", phrases).button(Buttons.of(Verb.CHECK, phrases)).button(Buttons.of(Verb.RITUAL, phrases)).face());
    }

    Answer fallback(Phrases phrases) {
        return Answer.explaining(draft("fallback", phrases).button(Buttons.of(Verb.CHECK, phrases)).button(Buttons.of(Verb.HELP, phrases)).face());
    }

    /** Two buttons even where two meanings lead to the same answer. */
    Answer doubt(Doubt doubt, Phrases phrases) {
        Draft draft = draft("doubt", phrases);
        Stream.of(verb(doubt.likeliest()), verb(doubt.second()), Verb.HELP, Verb.CHECK)
                .distinct()
                .limit(2)
                .forEach(verb -> draft.button(Buttons.of(verb, titleInDoubt(verb), phrases)));
        return Answer.of(draft.face()).asking(Reaction.ASK_WHAT, Reaction.ASK_WHAT);
    }

    /** On the cards that lead to the help desk the button says what did not help. */
    private static String titleInDoubt(Verb verb) {
        return verb == Verb.HUMAN ? "button.ask-human" : "button." + verb.key();
    }

    private static Verb verb(Label label) {
        return switch (label) {
            case CHECK_PHOTO, SYNC_STATUS, CONFIRM -> Verb.CHECK;
            case SYNC_NOW -> Verb.SYNC;
            case EXPLAIN -> Verb.RITUAL;
            case HUMAN -> Verb.HUMAN;
            case STOP, DENY -> Verb.LEAVE;
            case HELP, THANKS, OUT_OF_SCOPE -> Verb.HELP;
        };
    }

    Answer noQuestionIsOpen(Phrases phrases) {
        return Answer.of(draft("no-question", phrases).button(Buttons.of(Verb.CHECK, phrases)).button(Buttons.of(Verb.HELP, phrases)).face())
                .asking(Reaction.CHECK, Reaction.LEAVE);
    }

    Answer insult(Phrases phrases) {
        return Answer.of(draft("insult", phrases).button(Buttons.of(Verb.CHECK, phrases)).button(helpDesk.button(phrases)).face())
                .asking(Reaction.CHECK, Reaction.LEAVE);
    }

    Answer thanks(Phrases phrases) {
        return Answer.of(draft("thanks", phrases).face());
    }

    /** To an "ok" that answers nothing. */
    Answer noted(Phrases phrases) {
        return Answer.of(draft("noted", phrases).face());
    }

    /** The photo is the right one; who sees another one somewhere says so now or never. */
    Answer allIsWell(Phrases phrases) {
        return Answer.of(draft("all-good", phrases).button(Buttons.of(Verb.STILL_OLD, "button.still-old-plain", phrases)).face());
    }

    Answer feedback(Addressee to) {
        Effect.Quote quote = references.quote(to.occasion().id(), to.person(), "feedback", "", clock.instant());
        return Answer.of(draft("feedback", to.phrases()).with("reference", quote.code()).button(helpDesk.button(to.phrases())).face())
                .changing(quote);
    }

    Answer somebodyElse(Phrases phrases) {
        return Answer.explaining(draft("somebody-else", phrases).button(Buttons.of(Verb.CHECK, phrases)).face());
    }

    Answer optedOut(Phrases phrases) {
        return Answer.of(draft("opted-out", phrases).button(Buttons.of(Verb.RESUME, phrases)).face());
    }

    Answer optedIn(Phrases phrases) {
        return Answer.of(draft("opted-in", phrases).button(Buttons.of(Verb.CHECK, phrases)).face());
    }

    Answer languageChosen(Phrases phrases) {
        return Answer.explaining(draft("language", phrases).button(Buttons.of(Verb.CHECK, phrases)).button(Buttons.of(Verb.HELP, phrases)).face());
    }

    /** The reference tells the help desk what was seen last, and when. */
    Answer human(Addressee to) {
        var noted = references.lastNoted(to.person());
        String caseName = noted.map(References.Noted::caseName).orElse("none");
        Effect.Quote quote = references.quote(to.occasion().id(), to.person(), caseName, "asked for a person", clock.instant());
        return Answer.of(draft("human", to.phrases())
                .with("reference", quote.code())
                .with("case", to.phrases().say("case." + caseName))
                .with("time", Moments.time(noted.map(References.Noted::at).orElseGet(clock::instant), to))
                .button(helpDesk.button(to.phrases()))
                .face())
                .changing(quote);
    }

    Answer why(Phrases phrases) {
        return Answer.explaining(draft("why", phrases).button(Buttons.of(Verb.CHECK, phrases)).button(Buttons.of(Verb.RITUAL, phrases)).face());
    }

    Answer privacy(Phrases phrases) {
        return Answer.explaining(draft("privacy", phrases).button(Buttons.of(Verb.KNOWN, phrases)).button(helpDesk.button(phrases)).face());
    }

    Answer notYet(Phrases phrases) {
        return Answer.of(draft("not-yet", phrases).button(helpDesk.button(phrases)).face());
    }

    /** No photos where others read along (docs/teams-rules.md 9). */
    Answer group(Phrases phrases) {
        return Answer.of(draft("group", phrases).button(helpDesk.privateChat(phrases)).face());
    }

    private Draft draft(String key, Phrases phrases) {
        return new Draft(phrases, key, helpDesk.values(phrases));
    }
}
