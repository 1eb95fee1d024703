package app.photosync.conversation;

import java.time.InstantSource;

/** "Stop" with nothing to stop means: do not write to me. A person comes back the same way, by a word or a button. */
final class OptingOut {

    private final OptOuts optOuts;
    private final SmallTalk smallTalk;
    private final InstantSource clock;

    OptingOut(OptOuts optOuts, SmallTalk smallTalk, InstantSource clock) {
        this.optOuts = optOuts;
        this.smallTalk = smallTalk;
        this.clock = clock;
    }

    Answer leave(Addressee to) {
        optOuts.add(to.person(), clock.instant());
        return smallTalk.optedOut(to.phrases());
    }

    Answer comeBack(Addressee to) {
        optOuts.remove(to.person());
        return smallTalk.optedIn(to.phrases());
    }

    /** What was promised before the person opted out is not wanted any more; what was asked for afterwards is. */
    boolean isUnwanted(LaterCheck check) {
        return optOuts.since(check.person()).filter(check.since()::isBefore).isPresent();
    }
}
