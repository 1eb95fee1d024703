package app.photosync.conversation;

import app.photosync.cards.Face.Tone;
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

    /** A sync that has written nothing yet is stopped; one that has must first come to its end. */
    Answer forget(Addressee to) {
        sync.cancel(to.person());
        if (sync.latestOf(to.person()).filter(latest -> latest.state().isRunning()).isPresent()) {
            return Answer.of(draft("forget-later", to).face());
        }
        keptData.forget(to.person(), to.conversationId());
        return Answer.of(draft("forgotten", to).tone(Tone.GOOD).face());
    }

    private Draft draft(String key, Addressee to) {
        return new Draft(to.phrases(), key, helpDesk.values(to.phrases()));
    }
}
