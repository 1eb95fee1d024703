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
        return smallTalk.optedOut(to.phrases()).changing(new Effect.OptOut(to.person(), clock.instant()));
    }

    Answer comeBack(Addressee to) {
        return smallTalk.optedIn(to.phrases()).changing(new Effect.ComeBack(to.person()));
    }

    /** What was promised before the person opted out is not wanted any more; what was asked for afterwards is. */
    boolean isUnwanted(LaterCheck check) {
        return optOuts.since(check.person()).filter(check.since()::isBefore).isPresent();
    }
}
