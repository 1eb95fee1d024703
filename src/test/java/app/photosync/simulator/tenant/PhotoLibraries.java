package app.photosync.simulator.tenant;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The "User Photos" libraries of all geos, with the three files of everybody who has a photo. */
final class PhotoLibraries {

    private final Map<Geo, PhotoLibrary> libraries = new EnumMap<>(Geo.class);

    PhotoLibraries() {
        for (Geo geo : Geo.values()) {
            libraries.put(geo, new PhotoLibrary());
        }
    }

    /** @return the person, whose profile now names the files */
    SimulatedUser withFiles(SimulatedUser user) {
        SharePointProfile profile = user.sharePoint();
        if (!profile.profile() || profile.photo().isEmpty()) {
            return user;
        }
        String address = profile.pictureUrl().orElse(PictureAddress.ownPath(user, Thumbnail.MEDIUM));
        String path = PictureAddress.libraryPath(address, profile.geo());
        for (Thumbnail size : Thumbnail.values()) {
            libraries.get(profile.geo()).write(size.pathLike(path), size.of(profile.photo().get()));
        }
        return user.withSharePoint(profile.withPictureUrl(address));
    }

    void removeFilesOf(SimulatedUser user) {
        for (Thumbnail size : Thumbnail.values()) {
            path(user, size).ifPresent(libraries.get(user.sharePoint().geo())::remove);
        }
    }

    /** What stands behind the person's picture address now. */
    Optional<SimulatedPicture> largeThumbnail(SimulatedUser user) {
        return path(user, Thumbnail.LARGE).flatMap(libraries.get(user.sharePoint().geo())::now);
    }

    static Optional<String> path(SimulatedUser user, Thumbnail size) {
        SharePointProfile profile = user.sharePoint();
        return profile.pictureUrl().map(address -> size.pathLike(PictureAddress.libraryPath(address, profile.geo())));
    }

    PhotoLibrary of(Geo geo) {
        return libraries.get(geo);
    }
}
