package app.photosync.sharepoint;

import app.photosync.photo.Person;
import app.photosync.sharepoint.client.Geo;
import app.photosync.sharepoint.client.Geos;
import app.photosync.sharepoint.files.FileOwnership;
import app.photosync.sharepoint.files.FileStem;
import app.photosync.sharepoint.files.PhotoLibrary;
import app.photosync.sharepoint.files.PictureAddress;
import app.photosync.sharepoint.files.PictureFiles;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which files a new picture goes into: never into somebody else's. */
final class PictureNaming {

    private static final Logger LOG = LoggerFactory.getLogger(PictureNaming.class);

    private final PhotoLibrary library;
    private final FileOwnership ownership;
    private final Geos geos;

    PictureNaming(PhotoLibrary library, FileOwnership ownership, Geos geos) {
        this.library = library;
        this.ownership = ownership;
        this.geos = geos;
    }

    /**
     * The files that {@code PictureUrl} names, when they are provably the person's; else files with the person's object id as their name.
     */
    PictureFiles filesFor(Person person, ProfileRecord profile, Geo home) {
        List<String> folders = library.folders(home);
        return named(profile, home)
                .filter(files -> files.areThumbnailsIn(folders))
                .filter(files -> ownership.isProven(person, files, home))
                .orElseGet(() -> newFiles(person, folders.getFirst(), home));
    }

    private Optional<PictureFiles> named(ProfileRecord profile, Geo home) {
        return PictureAddress.of(profile.pictureUrl(), geos) instanceof PictureAddress.InLibrary(Geo geo, String path) && geo.equals(home)
                ? PictureFiles.around(path)
                : Optional.empty();
    }

    private static PictureFiles newFiles(Person person, String folder, Geo home) {
        LOG.info("event=picture_files_named_anew geo={}", home.name());
        return PictureFiles.named(folder, FileStem.of(person.id()).text());
    }
}
