package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Face.Tone;
import app.photosync.photo.PersonId;
import app.photosync.photo.picture.Picture;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOutcome;
import java.time.Instant;
import java.time.InstantSource;

/** The states of the card after a press (docs/cards.md). */
final class SyncStates {

    private final Findings findings;
    private final HelpDesk helpDesk;
    private final References references;
    private final InstantSource clock;

    SyncStates(Findings findings, HelpDesk helpDesk, References references, InstantSource clock) {
        this.findings = findings;
        this.helpDesk = helpDesk;
        this.references = references;
        this.clock = clock;
    }

    Answer working(SyncOperation operation, Addressee to) {
        return Answer.showing(draft("working", to).face(), operation.id());
    }

    /** A second press on a card whose sync was successful. */
    Answer alreadyDone(SyncOperation operation, Addressee to) {
        return Answer.of(draft("already-done", to).with("time", Moments.time(operation.since(), to)).tone(Tone.GOOD).button(stillOld(to)).face());
    }

    Answer cancelled(SyncOperation operation, Addressee to) {
        return Answer.of(draft(operation.mayShowTheNewPhoto() ? "cancelled-halfway" : "cancelled", to).face());
    }

    Answer tooLateToStop(Addressee to) {
        return Answer.of(draft("too-late-to-stop", to).face());
    }

    Answer of(SyncOutcome outcome, Addressee to) {
        return switch (outcome) {
            case SyncOutcome.Synced(Picture everywhere) ->
                Answer.of(draft("synced", to)
                        .saying(to.isOnPhone() ? "synced.say-phone" : "synced.say")
                        .tone(Tone.GOOD)
                        .image(new Images(to).everywhere(everywhere))
                        .button(stillOld(to))
                        .face());
            case SyncOutcome.AlreadyTheSame() -> Answer.of(draft("already-the-same", to).tone(Tone.GOOD).button(stillOld(to)).face());
            case SyncOutcome.NotAllowed(String permission) ->
                quoting(draft("not-allowed", to).button(Buttons.of(Verb.RITUAL, to.phrases())), permission, outcome, to);
            case SyncOutcome.Blocked(String rule) -> helpless(draft("blocked", to), rule, outcome, to);
            case SyncOutcome.BlockedHalfway(String rule) -> helpless(draft("blocked", to).saying("blocked-halfway.say"), rule, outcome, to);
            case SyncOutcome.Waiting(Instant nextTry) ->
                Answer.of(draft("waiting", to)
                        .with("time", Moments.time(nextTry, to))
                        .button(Buttons.of(Verb.CANCEL, to.phrases()))
                        .button(Buttons.of(Verb.RITUAL, to.phrases()))
                        .face());
            case SyncOutcome.NotConfirmed(Instant nextLook) ->
                Answer.of(draft("not-confirmed", to).with("time", Moments.time(nextLook, to)).button(Buttons.of(Verb.RITUAL, to.phrases())).face());
            case SyncOutcome.NotChecked(Instant nextLook) ->
                Answer.of(draft("not-checked", to).with("time", Moments.time(nextLook, to)).face());
            case SyncOutcome.CameBack() -> helpless(draft("came-back", to), "", outcome, to);
            case SyncOutcome.GivenUp() -> helpless(draft("given-up", to), "", outcome, to);
            case SyncOutcome.GivenUpUnsure() -> helpless(draft("given-up-unsure", to), "", outcome, to);
            case SyncOutcome.SwitchedOff() -> switchedOff("switched-off", to);
            case SyncOutcome.SwitchedOffHalfway() -> switchedOff("switched-off-halfway", to);
            case SyncOutcome.FactsChanged(var now) -> findings.about(now, "facts-changed.opening", to);
        };
    }

    private Answer switchedOff(String key, Addressee to) {
        return Answer.of(draft(key, to).button(Buttons.of(Verb.RITUAL, to.phrases())).button(helpDesk.button(to.phrases())).face());
    }

    private Answer helpless(Draft draft, String detail, SyncOutcome outcome, Addressee to) {
        return quoting(draft.tone(Tone.ATTENTION), detail, outcome, to);
    }

    private Answer quoting(Draft draft, String detail, SyncOutcome outcome, Addressee to) {
        Effect.Quote quote = references.quote(to.occasion().id(), to.person(), outcome.metricName(), detail, clock.instant());
        return Answer.of(draft.with("reference", quote.code()).button(helpDesk.button(to.phrases())).face()).changing(quote);
    }

    private static Button stillOld(Addressee to) {
        return Buttons.of(Verb.STILL_OLD, "button.still-old-plain", to.phrases());
    }

    private Draft draft(String key, Addressee to) {
        return new Draft(to.phrases(), key, helpDesk.values(to.phrases()));
    }
}
