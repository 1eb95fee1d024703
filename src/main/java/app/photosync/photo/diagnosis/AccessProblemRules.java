package app.photosync.photo.diagnosis;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.AccessProblem.AccessBlocked;
import app.photosync.photo.AccessProblem.MissingPermission;
import app.photosync.photo.AccessProblem.Unavailable;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.SharePointPhoto;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What could not be read decides before anything that was: rows 17, 19 and 16, in that order. */
final class AccessProblemRules {

    private AccessProblemRules() {}

    static Optional<Diagnosis> judge(Evidence evidence) {
        return judge(troubles(evidence));
    }

    static Diagnosis judge(AccessProblem trouble) {
        return judge(List.of(trouble)).orElseThrow();
    }

    private static Optional<Diagnosis> judge(List<AccessProblem> troubles) {
        return missingPermission(troubles).or(() -> accessBlocked(troubles)).or(() -> tryLater(troubles));
    }

    private static Optional<Diagnosis> missingPermission(List<AccessProblem> troubles) {
        return only(MissingPermission.class, troubles).findFirst().map(it -> new Diagnosis.MissingPermission(it.permission()));
    }

    private static Optional<Diagnosis> accessBlocked(List<AccessProblem> troubles) {
        return only(AccessBlocked.class, troubles).findFirst().map(it -> new Diagnosis.AccessBlocked(it.rule()));
    }

    private static Optional<Diagnosis> tryLater(List<AccessProblem> troubles) {
        return only(Unavailable.class, troubles)
                .max(Comparator.comparing(Unavailable::notBefore))
                .map(it -> new Diagnosis.TryLater(it.notBefore(), it.observed()));
    }

    private static List<AccessProblem> troubles(Evidence evidence) {
        return Stream.of(
                        evidence.microsoft365() instanceof Microsoft365Photo.Unreadable(AccessProblem trouble) ? trouble : null,
                        evidence.sharePoint() instanceof SharePointPhoto.Unreadable(AccessProblem trouble) ? trouble : null)
                .filter(trouble -> trouble != null)
                .toList();
    }

    private static <T extends AccessProblem> Stream<T> only(Class<T> kind, List<AccessProblem> troubles) {
        return troubles.stream().filter(kind::isInstance).map(kind::cast);
    }
}
