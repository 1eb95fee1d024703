package app.photosync.sharepoint;

import app.photosync.photo.Person;
import app.photosync.sharepoint.client.AccessFailed;
import app.photosync.sharepoint.client.Geo;
import app.photosync.sharepoint.client.SharePointProblems;
import app.photosync.sharepoint.files.PhotoLibrary;
import app.photosync.sharepoint.files.PictureFiles;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.Thumbnails;
import app.photosync.sync.WriteOutcome;
import java.time.Instant;

/** Uploads the three thumbnails, then makes the profile name them. A write that broke off is repeated as a whole. */
final class ProfileWriting implements SharePointWriting {

    private final Profiles profiles;
    private final PictureNaming naming;
    private final PhotoLibrary library;
    private final ProfileProperties properties;
    private final SharePointProblems troubles;

    ProfileWriting(Profiles profiles, PictureNaming naming, PhotoLibrary library, ProfileProperties properties,
            SharePointProblems troubles) {
        this.profiles = profiles;
        this.naming = naming;
        this.library = library;
        this.properties = properties;
        this.troubles = troubles;
    }

    @Override
    public WriteOutcome replacePicture(Person person, Thumbnails thumbnails, Instant at) {
        try {
            return switch (profiles.of(person)) {
                case Profiles.Lookup.NoProfile() -> new WriteOutcome.NoProfile();
                case Profiles.Lookup.UnknownGeo unknown -> throw troubles.missing(unknown.said());
                case Profiles.Lookup.Found(ProfileRecord profile, Geo home) -> written(person, profile, home, thumbnails, at);
            };
        } catch (AccessFailed troubled) {
            return new WriteOutcome.Failed(troubled.trouble());
        }
    }

    private WriteOutcome written(Person person, ProfileRecord profile, Geo home, Thumbnails thumbnails, Instant at) {
        PictureFiles files = naming.filesFor(person, profile, home);
        library.write(home, files, thumbnails);
        return new WriteOutcome.Written(properties.tellOf(files, person, home, at), files.address(home));
    }
}
