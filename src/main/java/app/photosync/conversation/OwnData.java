package app.photosync.conversation;

import app.photosync.cards.Face.Tone;
import app.photosync.sync.Cancellation;
import app.photosync.sync.Sync;

/** Tells a person what is kept of them, and forgets it. */
final class OwnData {

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
        KeptData.Kept kept = keptData.about(to.person());
        return Answer.of(kept.firstLook()
                .map(since -> draft("known", to)
                        .with("date", Moments.date(since, to))
                        .with("looks", String.valueOf(kept.looks()))
                        .with("case", lastFinding(to))
                        .with("syncs", String.valueOf(kept.syncs()))
                        .with("references", String.valueOf(kept.references()))
                        .button(Buttons.of(Verb.FORGET, to.phrases())))
                .orElseGet(() -> draft("known-nothing", to))
                .face());
    }

    private String lastFinding(Addressee to) {
        return to.phrases().say("case." + references.lastNoted(to.person()).map(References.Noted::caseName).orElse("none"));
    }

    /** A sync that is writing, or reads back what it wrote, must first come to its end; any other is stopped. */
    Answer forget(Addressee to) {
        return switch (sync.cancel(to.person())) {
            case Cancellation.TooLate _ -> Answer.of(draft("forget-later", to).face());
            case Cancellation.Stopped _, Cancellation.NothingRuns _ -> forgotten(to);
        };
    }

    private Answer forgotten(Addressee to) {
        keptData.forget(to.person(), to.conversationId());
        return Answer.of(draft("forgotten", to).tone(Tone.GOOD).face());
    }

    private Draft draft(String key, Addressee to) {
        return new Draft(to.phrases(), key, helpDesk.values(to.phrases()));
    }
}
