package app.photosync.conversation;

import app.photosync.cards.Face.Tone;
import app.photosync.conversation.KeptData.Kept;
import app.photosync.conversation.KeptData.Subject;
import app.photosync.sync.Cancellation;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a person what is kept of them, and that it is forgotten. */
final class OwnData {

    /** Whoever asks has written into a chat. */
    private static final Set<Subject> ALWAYS_KEPT = Set.of(Subject.CHAT);

    private final KeptData keptData;
    private final Sync sync;
    private final References references;
    private final HelpDesk helpDesk;

    OwnData(KeptData keptData, Sync sync, References references, HelpDesk helpDesk) {
        this.keptData = keptData;
        this.sync = sync;
        this.references = references;
        this.helpDesk = helpDesk;
    }

    Answer known(Addressee to) {
        Map<Subject, Kept> kept = keptData.about(to.person(), to.conversationId());
        if (ALWAYS_KEPT.containsAll(kept.keySet())) {
            return Answer.of(draft("known-nothing", to).first("known.chat").face());
        }
        Draft known = draft("known", to).with("case", lastFinding(to));
        kept.forEach((subject, what) -> known.with("number", String.valueOf(what.number()))
                .with("date", what.since().map(since -> Moments.date(since, to)).orElse(""))
                .first("known." + subject.name().toLowerCase(Locale.ROOT)));
        return Answer.of(known.button(Buttons.of(Verb.FORGET, to.phrases())).face());
    }

    private String lastFinding(Addressee to) {
        return to.phrases().say("case." + references.lastNoted(to.person()).map(References.Noted::caseName).orElse("none"));
    }

    /** A sync that is writing, or reads back what it wrote, must first come to its end; any other is stopped. */
    Answer forget(Addressee to) {
        Effect forget = new Effect.Forget(to.person(), to.conversationId());
        return switch (sync.cancellation(to.person())) {
            case Cancellation.TooLate _ -> Answer.of(draft("forget-later", to).face());
            case Cancellation.Stops(SyncOperation operation) -> forgotten(to).changing(new Effect.StopSync(operation), forget);
            case Cancellation.NothingRuns _ -> forgotten(to).changing(forget);
        };
    }

    private Answer forgotten(Addressee to) {
        return Answer.of(draft("forgotten", to).tone(Tone.GOOD).face());
    }

    private Draft draft(String key, Addressee to) {
        return new Draft(to.phrases(), key, helpDesk.values(to.phrases()));
    }
}
