package app.photosync.photo.diagnosis;

import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.comparison.Likeness;
import app.photosync.photo.diagnosis.Diagnostician.Rule;
import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Picture;
import java.util.List;
import java.util.Optional;

/** The rows that the pictures decide: 20, then by what is there (1, 7, 13, 21, 2), then alike (14, 6), then different (5, 4, 18, 3). */
final class PictureRules {

    private PictureRules() {}

    static List<Rule> inOrder(PhotoChanges changes) {
        return List.of(
                DifferenceRules::cameBack,
                upload(changes, PictureRules::noPhotoAnywhere),
                upload(changes, PictureRules::onlyInSharePoint),
                upload(changes, PictureRules::unusablePicture),
                PictureRules::cannotTell,
                PictureRules::notYetInSharePoint,
                PictureRules::notSquare,
                PictureRules::same,
                DifferenceRules::sharePointNewer,
                DifferenceRules::setInSharePoint,
                DifferenceRules::justChanged,
                DifferenceRules::different);
    }

    /** Row 12: where only an upload would help, and employees may not do that here, who changes photos is the answer. */
    private static Rule upload(PhotoChanges changes, Rule rule) {
        return switch (changes) {
            case BY_EMPLOYEES -> rule;
            case BY_SOMEBODY_ELSE -> evidence -> rule.judge(evidence).map(_ -> new Diagnosis.ChangesBlocked());
        };
    }

    /** A copy that cannot be shown counts as none: the advice is the same. */
    private static Optional<Diagnosis> noPhotoAnywhere(Evidence evidence) {
        return evidence.source().isEmpty() && evidence.copyPicture().isEmpty()
                ? Optional.of(new Diagnosis.NoPhotoAnywhere())
                : Optional.empty();
    }

    private static Optional<Diagnosis> onlyInSharePoint(Evidence evidence) {
        return evidence.source().isEmpty() ? evidence.copyPicture().map(Diagnosis.OnlyInSharePoint::new) : Optional.empty();
    }

    private static Optional<Diagnosis> unusablePicture(Evidence evidence) {
        return evidence.source().flatMap(SourceCheck::flaw).map(Diagnosis.UnusablePicture::new);
    }

    private static Optional<Diagnosis> cannotTell(Evidence evidence) {
        Picture source = evidence.sourcePicture().orElseThrow();
        if (evidence.sharePoint() instanceof SharePointPhoto.OutOfReach(String why)) {
            return Optional.of(new Diagnosis.CannotTell(source, why));
        }
        if (evidence.copy().orElse(null) instanceof Decoding.Unusable(Decoding.Reason reason)) {
            return Optional.of(new Diagnosis.CannotTell(source, reason.name()));
        }
        return evidence.copy().isPresent() && evidence.likeness() == Likeness.CANNOT_TELL
                ? Optional.of(new Diagnosis.CannotTell(source, "nearly a single colour"))
                : Optional.empty();
    }

    private static Optional<Diagnosis> notYetInSharePoint(Evidence evidence) {
        return evidence.copy().isEmpty()
                ? Optional.of(new Diagnosis.NotYetInSharePoint(evidence.sourcePicture().orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Diagnosis> notSquare(Evidence evidence) {
        return evidence.likeness() == Likeness.SAME
                ? evidence.sourcePicture().filter(picture -> !picture.isNearlySquare()).map(Diagnosis.NotSquare::new)
                : Optional.empty();
    }

    private static Optional<Diagnosis> same(Evidence evidence) {
        return evidence.likeness() == Likeness.SAME ? evidence.sourcePicture().map(Diagnosis.Same::new) : Optional.empty();
    }
}
