package app.photosync.simulator.tenant;

import java.util.Optional;

/**
 * One person's SharePoint side.
 *
 * @param profile          false: SharePoint answers a null object
 * @param oneDriveOpened   false: {@code PersonalSpace} is empty
 * @param photo            what the large thumbnail shows
 * @param pictureTimestamp whole seconds since 0001-01-01 UTC
 * @param syncState        {@code "0"}, {@code "1"} or empty
 * @param placeholderState {@code "0"}, {@code "1"} or empty
 * @param folder           the localized folder of the "User Photos" library
 * @param pictureUrl       the value of the profile property as somebody wrote it; empty: it names the person's own thumbnail while there is
 *     a photo
 */
public record SharePointProfile(boolean profile, boolean oneDriveOpened, Optional<SimulatedPicture> photo,
        long pictureTimestamp, String syncState,
                                String placeholderState, String folder, FileNaming fileName, Geo geo, Optional<String> pictureUrl) {

    /** 2022-03-17T10:49:29Z, the example of docs/domain.md. */
    public static final long SOME_TIMESTAMP = 63_783_110_969L;
    public static final String ENGLISH_FOLDER = "Profile Pictures";

    public static SharePointProfile without() {
        return new SharePointProfile(true, true, Optional.empty(), SOME_TIMESTAMP, "1", "1", ENGLISH_FOLDER, FileNaming.UPN,
                Geo.DEFAULT, Optional.empty());
    }

    SharePointProfile showing(Optional<SimulatedPicture> shown) {
        return new SharePointProfile(profile, oneDriveOpened, shown, pictureTimestamp, syncState, placeholderState, folder,
                fileName, geo, pictureUrl);
    }

    public SharePointProfile withPhoto(SimulatedPicture picture) {
        return new SharePointProfile(true, oneDriveOpened, Optional.of(picture), pictureTimestamp, syncState, "0", folder, fileName,
                geo, Optional.empty());
    }

    public SharePointProfile withoutProfile() {
        return new SharePointProfile(false, false, Optional.empty(), pictureTimestamp, syncState, placeholderState, folder, fileName,
                geo, Optional.empty());
    }

    public SharePointProfile withOneDriveNeverOpened() {
        return new SharePointProfile(profile, false, photo, pictureTimestamp, syncState, placeholderState, folder,
                fileName, geo, pictureUrl);
    }

    public SharePointProfile withPictureTimestamp(long seconds) {
        return new SharePointProfile(profile, oneDriveOpened, photo, seconds, syncState, placeholderState, folder,
                fileName, geo, pictureUrl);
    }

    public SharePointProfile withSyncState(String state) {
        return new SharePointProfile(profile, oneDriveOpened, photo, pictureTimestamp, state, placeholderState, folder,
                fileName, geo, pictureUrl);
    }

    public SharePointProfile withPlaceholderState(String state) {
        return new SharePointProfile(profile, oneDriveOpened, photo, pictureTimestamp, syncState, state, folder, fileName, geo, pictureUrl);
    }

    public SharePointProfile inFolder(String name) {
        return new SharePointProfile(profile, oneDriveOpened, photo, pictureTimestamp, syncState, placeholderState, name,
                fileName, geo, pictureUrl);
    }

    public SharePointProfile withFilesNamedBy(FileNaming naming) {
        return new SharePointProfile(profile, oneDriveOpened, photo, pictureTimestamp, syncState, placeholderState, folder,
                naming, geo, pictureUrl);
    }

    public SharePointProfile in(Geo other) {
        return new SharePointProfile(profile, oneDriveOpened, photo, pictureTimestamp, syncState, placeholderState, folder,
                fileName, other, pictureUrl);
    }

    public SharePointProfile withPictureUrl(String url) {
        return new SharePointProfile(profile, oneDriveOpened, photo, pictureTimestamp, syncState, placeholderState, folder, fileName,
                geo, Optional.of(url));
    }
}
