package app.photosync.memory;

import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Microsoft365Photos;
import app.photosync.photo.People;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PersonLookup;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhotos;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.Thumbnails;
import app.photosync.sync.WriteOutcome;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Directory, Microsoft 365 and SharePoint for one person, in memory; what they answer is set by a test. */
public final class MemorizedServices implements People, Microsoft365Photos, SharePointWriting {

    public static final PersonId ANNA = new PersonId("00000000-0000-0000-0000-00000000a22a");

    private PersonLookup lookup = new PersonLookup.Found(anna());
    private Microsoft365Photo microsoft365 = new Microsoft365Photo.None();
    private SharePointPhoto sharePoint = new SharePointPhoto.None();
    private Optional<WriteOutcome> writeOutcome = Optional.empty();
    private Death death = Death.NONE;
    private int writes;
    private boolean lags;
    private boolean refusesTimestamps;
    private Optional<Runnable> duringTheNextLook = Optional.empty();
    private Optional<Runnable> duringTheNextWrite = Optional.empty();

    public static Person anna() {
        return new Person(
                ANNA, "anna@contoso.com", "Anna", Person.Membership.MEMBER, Person.Account.ENABLED, Person.ExchangePlan.ENABLED, "en-GB");
    }

    public void directoryKnows(PersonLookup answer) {
        lookup = answer;
    }

    public void microsoft365Has(Microsoft365Photo photo) {
        microsoft365 = photo;
    }

    public void sharePointHas(SharePointPhoto photo) {
        sharePoint = photo;
    }

    /** Writes end like this and change nothing. */
    public void writesEnd(WriteOutcome outcome) {
        writeOutcome = Optional.of(outcome);
    }

    public void writesWork() {
        writeOutcome = Optional.empty();
    }

    /** The next write does not come back: its files are there, but the profile's properties are those from before. */
    public void diesAfterTheFiles() {
        death = Death.AFTER_THE_FILES;
    }

    /** The next write does not come back, although all of it was done. */
    public void diesAfterTheLastProperty() {
        death = Death.AFTER_THE_LAST_PROPERTY;
    }

    /** SharePoint takes writes but goes on showing its old picture. */
    public void sharePointLags() {
        lags = true;
    }

    /** SharePoint takes the picture and leaves its timestamp as it is. */
    public void sharePointRefusesTimestamps() {
        refusesTimestamps = true;
    }

    /** What others do while a look at the photos is under way; once. */
    public void duringTheNextLook(Runnable event) {
        duringTheNextLook = Optional.of(event);
    }

    /** What others do when a write has changed SharePoint and has not come back yet; once. */
    public void duringTheNextWrite(Runnable event) {
        duringTheNextWrite = Optional.of(event);
    }

    public int writes() {
        return writes;
    }

    @Override
    public PersonLookup find(PersonId id) {
        Optional<Runnable> event = duringTheNextLook;
        duringTheNextLook = Optional.empty();
        event.ifPresent(Runnable::run);
        return lookup;
    }

    @Override
    public Microsoft365Photo photoOf(Person person) {
        return microsoft365;
    }

    /** The second side; both ports have one method of the same shape. */
    public SharePointPhotos sharePointSide() {
        return _ -> sharePoint;
    }

    @Override
    public WriteOutcome replacePicture(Person person, Thumbnails thumbnails, Instant at) {
        writes++;
        Instant timestamp = at.truncatedTo(ChronoUnit.SECONDS);
        if (writeOutcome.isEmpty() && !lags) {
            Optional<Instant> changed = death == Death.AFTER_THE_FILES || refusesTimestamps ? changed() : Optional.of(timestamp);
            sharePoint = new SharePointPhoto.Stored(thumbnails.large(), changed, SharePointPhoto.Origin.FROM_MICROSOFT_365);
        }
        Optional<Runnable> event = duringTheNextWrite;
        duringTheNextWrite = Optional.empty();
        event.ifPresent(Runnable::run);
        if (death != Death.NONE) {
            death = Death.NONE;
            throw new IllegalStateException("the process died in the middle of a write");
        }
        return writeOutcome.orElseGet(() -> new WriteOutcome.Written(Optional.of(timestamp).filter(_ -> !refusesTimestamps),
                "files of " + person.id()));
    }

    private Optional<Instant> changed() {
        return sharePoint instanceof SharePointPhoto.Stored stored ? stored.changed() : Optional.empty();
    }

    private enum Death { NONE, AFTER_THE_FILES, AFTER_THE_LAST_PROPERTY }
}
