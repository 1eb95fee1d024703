package app.photosync.photo;

import app.photosync.photo.Trouble.AccessBlocked;
import app.photosync.photo.Trouble.MissingPermission;
import app.photosync.photo.Trouble.Unavailable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What could not be read decides before anything that was: rows 17, 19 and 16, in that order. */
final class TroubleRules {

    private TroubleRules() {}

    static Optional<Diagnosis> judge(Evidence evidence) {
        return judge(troubles(evidence));
    }

    static Diagnosis judge(Trouble trouble) {
        return judge(List.of(trouble)).orElseThrow();
    }

    private static Optional<Diagnosis> judge(List<Trouble> troubles) {
        return missingPermission(troubles).or(() -> accessBlocked(troubles)).or(() -> tryLater(troubles));
    }

    private static Optional<Diagnosis> missingPermission(List<Trouble> troubles) {
        return only(MissingPermission.class, troubles).findFirst().map(it -> new Diagnosis.MissingPermission(it.permission()));
    }

    private static Optional<Diagnosis> accessBlocked(List<Trouble> troubles) {
        return only(AccessBlocked.class, troubles).findFirst().map(it -> new Diagnosis.AccessBlocked(it.rule()));
    }

    private static Optional<Diagnosis> tryLater(List<Trouble> troubles) {
        return only(Unavailable.class, troubles)
                .max(Comparator.comparing(Unavailable::notBefore))
                .map(it -> new Diagnosis.TryLater(it.notBefore(), it.observed()));
    }

    private static List<Trouble> troubles(Evidence evidence) {
        return Stream.of(
                        evidence.microsoft365() instanceof Microsoft365Photo.Unreadable(Trouble trouble) ? trouble : null,
                        evidence.sharePoint() instanceof SharePointPhoto.Unreadable(Trouble trouble) ? trouble : null)
                .filter(trouble -> trouble != null)
                .toList();
    }

    private static <T extends Trouble> Stream<T> only(Class<T> kind, List<Trouble> troubles) {
        return troubles.stream().filter(kind::isInstance).map(kind::cast);
    }
}
