package app.photosync.conversation;

import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Answers "is it done?" from the record: what is planned, else what came last, a sync or a look. Never by another sync. */
final class Status {

    private final Sync sync;
    private final LaterChecks laterChecks;
    private final References references;
    private final HelpDesk helpDesk;
    private final InstantSource clock;

    Status(Sync sync, LaterChecks laterChecks, References references, HelpDesk helpDesk, InstantSource clock) {
        this.sync = sync;
        this.laterChecks = laterChecks;
        this.references = references;
        this.helpDesk = helpDesk;
        this.clock = clock;
    }

    Answer of(Addressee to) {
        Optional<SyncOperation> latest = sync.latestOf(to.person());
        Optional<SyncOperation> running = latest.filter(operation -> operation.state().isRunning());
        return running.map(operation -> ofSync(operation, to))
                .or(() -> laterChecks.planned(to.conversationId()).map(when -> planned("status-later", when, to)))
                .or(() -> lookAfter(latest, to))
                .or(() -> latest.map(operation -> ofSync(operation, to)))
                .orElseGet(() -> nothing(to));
    }

    /** A look is the last that happened, unless a sync came after it or in the same moment. */
    private Optional<Answer> lookAfter(Optional<SyncOperation> latest, Addressee to) {
        return references.lastNoted(to.person())
                .filter(look -> latest.filter(operation -> !look.at().isAfter(operation.since()) || operation.times().due().isPresent()).isEmpty())
                .map(look -> Answer.explaining(draft("status-looked", to)
                        .with("time", Moments.when(look.at(), clock.instant(), to))
                        .with("case", to.phrases().say("case." + look.caseName()))
                        .button(Buttons.of(Verb.CHECK, to.phrases()))
                        .face()));
    }

    private Answer ofSync(SyncOperation operation, Addressee to) {
        return switch (operation.state()) {
            case WAITING -> planned("status-waiting", operation.times().due().orElseGet(operation::since), to);
            case NOT_CONFIRMED -> planned("status-late", operation.times().due().orElseGet(operation::since), to);
            case VERIFIED, ALREADY_THE_SAME ->
                Answer.of(ended("status-done", operation, to).button(Buttons.of(Verb.STILL_OLD, "button.still-old-plain", to.phrases())).face());
            case CANCELLED -> Answer.of(ended("status-stopped", operation, to).button(Buttons.of(Verb.CHECK, to.phrases())).face());
            case OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, GIVEN_UP ->
                Answer.of(ended("status-failed", operation, to)
                        .button(Buttons.of(Verb.CHECK, to.phrases()))
                        .button(helpDesk.button(to.phrases()))
                        .face());
            case ASKED, CONFIRMED, WRITING, WRITTEN -> Answer.of(draft("status-running", to).face());
        };
    }

    private Answer planned(String key, Instant when, Addressee to) {
        return Answer.of(draft(key, to).with("time", Moments.when(when, clock.instant(), to)).face());
    }

    private Draft ended(String key, SyncOperation operation, Addressee to) {
        return draft(key, to).with("time", Moments.when(operation.since(), clock.instant(), to));
    }

    private Answer nothing(Addressee to) {
        return Answer.of(draft("status-none", to).button(Buttons.of(Verb.CHECK, to.phrases())).face()).asking(Reaction.CHECK, Reaction.LEAVE);
    }

    private Draft draft(String key, Addressee to) {
        return new Draft(to.phrases(), key, helpDesk.values(to.phrases()));
    }
}
