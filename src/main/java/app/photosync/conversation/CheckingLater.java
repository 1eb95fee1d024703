package app.photosync.conversation;

import app.photosync.cards.Texts;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.understanding.PhotoLocation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Finishes the checks that a busy service did not allow, and tells the person what it found. */
public final class CheckingLater {

    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final PhotoCheck check;
    private final Findings findings;
    private final Drawing drawing;
    private final Messenger messenger;
    private final Texts texts;
    private final OptingOut optingOut;
    private final Effects effects;
    private final Journal journal;

    CheckingLater(
            PhotoCheck check,
            Findings findings,
            Drawing drawing,
            Messenger messenger,
            Texts texts,
            OptingOut optingOut,
            Effects effects,
            Journal journal) {
        this.check = check;
        this.findings = findings;
        this.drawing = drawing;
        this.messenger = messenger;
        this.texts = texts;
        this.optingOut = optingOut;
        this.effects = effects;
        this.journal = journal;
    }

    /**
     * @param keeping does what writes something down, in one transaction with finding that the check is still wanted and in these hands;
     *     throws where it is not, so that nothing of a person who was forgotten comes back
     * @param leaving called right before the answer leaves: after a crash from then on nobody knows whether it arrived, and it must not
     *     be sent again (docs/teams-rules.md 17)
     * @return when to call again; empty when the person has an answer or wants none, or a day has passed
     */
    public Optional<Instant> run(LaterCheck later, Consumer<Runnable> keeping, Runnable leaving) {
        if (optingOut.isUnwanted(later)) {
            return Optional.empty();
        }
        Checkup checkup = check.lookAt(later.person());
        boolean hasPatience = checkup.at().isBefore(later.since().plus(PATIENCE));
        if (checkup.diagnosis() instanceof Diagnosis.TryLater(Instant notBefore, _) && hasPatience) {
            return Optional.of(notBefore);
        }
        Decision decision = decision(checkup, later);
        keeping.accept(() -> effects.write(decision.effects()));
        if (messenger.send(later.conversationId(), decision.card(), leaving) instanceof Delivery.NotYet && hasPatience) {
            return Optional.of(checkup.at().plus(BETWEEN_TRIES));
        }
        journal.checked(checkup.diagnosis().caseName());
        return Optional.empty();
    }

    private Decision decision(Checkup checkup, LaterCheck later) {
        Occasion occasion = Occasion.named(later.conversationId(), later.since());
        Addressee to =
                new Addressee(later.person(), later.conversationId(), texts.in(later.language()), later.device(), later.zone(), occasion);
        return drawing.draw(findings.about(checkup, PhotoLocation.NONE, to), to).after(Checking.seen(checkup));
    }
}
