package app.photosync.photo.diagnosis;

import app.photosync.photo.OwnWrite;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.comparison.Likeness;
import app.photosync.photo.picture.Picture;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Why two pictures differ: rows 20, 5, 4, 18 and 3. What needs memory looks at the history. */
final class DifferenceRules {

    private static final Duration A_SYNC_COUNTS_FOR = Duration.ofDays(7);
    private static final Duration A_CHANGE_IS_RECENT_FOR = Duration.ofHours(24);

    private DifferenceRules() {}

    static Optional<Diagnosis> cameBack(Evidence evidence) {
        boolean syncedLately = evidence.ownWrite().flatMap(OwnWrite::verified).filter(isWithin(evidence, A_SYNC_COUNTS_FOR)).isPresent();
        if (!syncedLately || evidence.likeness() != Likeness.DIFFERENT) {
            return Optional.empty();
        }
        Picture source = evidence.sourcePicture().orElseThrow();
        return evidence.ownWrite().orElseThrow().source().isOfTheSamePhotoAs(Fingerprint.of(source))
                ? Optional.of(new Diagnosis.CameBack(source, evidence.copyPicture().orElseThrow()))
                : Optional.empty();
    }

    static Optional<Diagnosis> sharePointNewer(Evidence evidence) {
        Optional<Instant> changed = evidence.sharePointChanged().filter(when -> !isOwn(when, evidence));
        return changed.filter(when -> movedWhileMicrosoft365StoodStill(when, evidence))
                .map(when -> new Diagnosis.SharePointNewer(
                        evidence.sourcePicture().orElseThrow(), evidence.copyPicture().orElseThrow(), when));
    }

    static Optional<Diagnosis> setInSharePoint(Evidence evidence) {
        boolean takenFromMicrosoft365 = evidence.sharePoint() instanceof SharePointPhoto.Stored stored
                && stored.origin() == SharePointPhoto.Origin.FROM_MICROSOFT_365;
        return takenFromMicrosoft365
                ? Optional.empty()
                : Optional.of(new Diagnosis.DifferentSetInSharePoint(
                        evidence.sourcePicture().orElseThrow(), evidence.copyPicture().orElseThrow(), evidence.sharePointChanged()));
    }

    static Optional<Diagnosis> justChanged(Evidence evidence) {
        boolean anotherEtagLately = evidence.history().stream()
                .filter(look -> isWithin(evidence, A_CHANGE_IS_RECENT_FOR).test(look.at()))
                .anyMatch(look -> !look.etag().equals(evidence.etag()));
        return anotherEtagLately
                ? Optional.of(new Diagnosis.JustChanged(evidence.sourcePicture().orElseThrow(), evidence.copyPicture().orElseThrow()))
                : Optional.empty();
    }

    static Optional<Diagnosis> different(Evidence evidence) {
        return Optional.of(new Diagnosis.Different(
                evidence.sourcePicture().orElseThrow(), evidence.copyPicture().orElseThrow(), evidence.sharePointChanged()));
    }

    /**
     * Looks before an own write show what the bot replaced itself, and SharePoint may set a timestamp of its own where it refuses the
     * bot's.
     */
    private static boolean movedWhileMicrosoft365StoodStill(Instant changed, Evidence evidence) {
        Instant written = evidence.ownWrite().map(OwnWrite::at).orElse(Instant.MIN);
        return !evidence.etag().isEmpty()
                && evidence.history().stream()
                        .filter(look -> look.etag().equals(evidence.etag()) && look.at().isAfter(written))
                        .flatMap(look -> look.sharePointChanged().stream())
                        .anyMatch(changed::isAfter);
    }

    private static boolean isOwn(Instant timestamp, Evidence evidence) {
        return evidence.ownWrite().flatMap(OwnWrite::timestamp).filter(timestamp::equals).isPresent();
    }

    private static Predicate<Instant> isWithin(Evidence evidence, Duration span) {
        return then -> !then.isBefore(evidence.now().minus(span));
    }
}
