package app.photosync.sharepoint;

import app.photosync.photo.Person;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.photo.SharePointPhotos;
import app.photosync.sharepoint.client.AccessFailed;
import app.photosync.sharepoint.client.Geo;
import app.photosync.sharepoint.client.Geos;
import app.photosync.sharepoint.files.PhotoLibrary;
import app.photosync.sharepoint.files.PictureAddress;

/** Reads the profile, then the large thumbnail beside the file that the profile names. */
final class ProfileReading implements SharePointPhotos {

    /** {@code SPS-PicturePlaceholderState} of a profile whose picture somebody or something has set. */
    private static final String PICTURE_WAS_SET = "0";

    private final Profiles profiles;
    private final PhotoLibrary library;
    private final Geos geos;

    ProfileReading(Profiles profiles, PhotoLibrary library, Geos geos) {
        this.profiles = profiles;
        this.library = library;
        this.geos = geos;
    }

    @Override
    public SharePointPhoto photoOf(Person person) {
        try {
            return switch (profiles.of(person)) {
                case Profiles.Lookup.NoProfile() -> new SharePointPhoto.NoProfile();
                case Profiles.Lookup.UnknownGeo unknown -> new SharePointPhoto.OutOfReach(unknown.said());
                case Profiles.Lookup.Found(ProfileRecord profile, Geo ignored) -> photoOf(profile);
            };
        } catch (AccessFailed troubled) {
            return new SharePointPhoto.Unreadable(troubled.trouble());
        }
    }

    /** "1" and empty mean placeholder, whatever file the profile names (docs/domain.md 2 and 4). */
    private SharePointPhoto photoOf(ProfileRecord profile) {
        if (!profile.placeholderState().equals(PICTURE_WAS_SET)) {
            return new SharePointPhoto.None();
        }
        return switch (PictureAddress.of(profile.pictureUrl(), geos)) {
            case PictureAddress.Nothing() -> new SharePointPhoto.None();
            case PictureAddress.Elsewhere(String why) -> new SharePointPhoto.OutOfReach(why);
            case PictureAddress.InLibrary address -> stored(address, profile);
        };
    }

    private SharePointPhoto stored(PictureAddress.InLibrary address, ProfileRecord profile) {
        return library.read(address.geo(), address.largest())
                .<SharePointPhoto>map(bytes -> new SharePointPhoto.Stored(bytes,
                        PictureTimestamp.read(profile.pictureTimestamp()), origin(profile)))
                .orElseGet(SharePointPhoto.None::new);
    }

    private static Origin origin(ProfileRecord profile) {
        return switch (profile.exchangeSyncState()) {
            case "1" -> Origin.FROM_MICROSOFT_365;
            case "0" -> Origin.SET_IN_SHAREPOINT;
            default -> Origin.NOT_TOLD;
        };
    }
}
