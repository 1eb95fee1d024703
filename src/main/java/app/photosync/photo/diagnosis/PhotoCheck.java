package app.photosync.photo.diagnosis;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Facts;
import app.photosync.photo.Look;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Microsoft365Photos;
import app.photosync.photo.People;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PersonLookup;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhotos;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.comparison.Likeness;
import app.photosync.photo.comparison.PhotoComparison;
import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Picture;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Looks at both photos of one person and says what is the matter with them. Only reads; what is remembered of a look are etag, timestamp
 * and fingerprints. Takes as long as the slower of the two places.
 */
public final class PhotoCheck {

    private final People people;
    private final Microsoft365Photos microsoft365;
    private final SharePointPhotos sharePoint;
    private final PhotoMemory memory;
    private final Diagnostician diagnostician;
    private final List<Fingerprint> silhouettes;
    private final InstantSource clock;

    /** @param silhouettes fingerprints of the grey figures that SharePoint shows for no photo */
    public PhotoCheck(
            People people,
            Microsoft365Photos microsoft365,
            SharePointPhotos sharePoint,
            PhotoMemory memory,
            PhotoChanges changes,
            List<Fingerprint> silhouettes,
            InstantSource clock) {
        this.people = people;
        this.microsoft365 = microsoft365;
        this.sharePoint = sharePoint;
        this.memory = memory;
        this.diagnostician = new Diagnostician(changes);
        this.silhouettes = List.copyOf(silhouettes);
        this.clock = clock;
    }

    /** Leaves it to the caller to remember {@link Checkup#look}, if the person has not been forgotten meanwhile. */
    public Checkup lookAt(PersonId id) {
        return switch (people.find(id)) {
            case PersonLookup.Found(Person person) -> of(person);
            case PersonLookup.NotInDirectory() -> withoutPerson(id, new Diagnosis.AccountDisabled());
            case PersonLookup.Unreadable(AccessProblem trouble) -> withoutPerson(id, AccessProblemRules.judge(trouble));
        };
    }

    private Checkup of(Person person) {
        Evidence evidence = evidence(person);
        Diagnosis diagnosis = diagnostician.judge(evidence);
        Optional<Look> look = AccessProblemRules.judge(evidence).isEmpty() ? Optional.of(evidence.look()) : Optional.empty();
        return new Checkup(person.id(), Optional.of(person), evidence.facts(), diagnosis, look, evidence.now());
    }

    private Evidence evidence(Person person) {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Microsoft365Photo> first = readers.submit(() -> microsoft365.photoOf(person));
            Future<SharePointPhoto> second = readers.submit(() -> sharePoint.photoOf(person));
            return evidence(person, first.get(), second.get());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a photo could not be read: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading photos", interrupted);
        }
    }

    private Evidence evidence(Person person, Microsoft365Photo original, SharePointPhoto copy) {
        Instant now = clock.instant();
        Optional<Decoding> sourceDecoding =
                original instanceof Microsoft365Photo.Stored stored ? Optional.of(Picture.decode(stored.bytes())) : Optional.empty();
        Optional<Decoding> copyDecoding =
                copy instanceof SharePointPhoto.Stored stored
                ? Optional.of(Picture.decode(stored.bytes())).filter(this::isNoSilhouette)
                : Optional.empty();
        Optional<Picture> sourcePicture = Evidence.picture(sourceDecoding);
        Optional<Picture> copyPicture = Evidence.picture(copyDecoding);
        return new Evidence(
                person,
                original,
                copy,
                sourceDecoding,
                copyDecoding,
                likeness(sourcePicture, copyPicture),
                new Facts(sourcePicture.map(Fingerprint::of), copyPicture.map(Fingerprint::of)),
                memory.looksAt(person.id(), now.minus(Duration.ofDays(PhotoMemory.RETENTION_DAYS))),
                memory.lastWriteFor(person.id()),
                now);
    }

    private static Likeness likeness(Optional<Picture> one, Optional<Picture> other) {
        return one.flatMap(a -> other.map(b -> new PhotoComparison().compare(a, b))).orElse(Likeness.CANNOT_TELL);
    }

    private boolean isNoSilhouette(Decoding decoding) {
        return !(decoding instanceof Decoding.Decoded(Picture picture))
                || silhouettes.stream().noneMatch(Fingerprint.of(picture)::isOfTheSamePhotoAs);
    }

    private Checkup withoutPerson(PersonId id, Diagnosis diagnosis) {
        Facts nothing = new Facts(Optional.empty(), Optional.empty());
        return new Checkup(id, Optional.empty(), nothing, diagnosis, Optional.empty(), clock.instant());
    }
}
