package app.photosync.sharepoint.files;

import app.photosync.sharepoint.client.Geo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three thumbnails of one picture, which lie side by side.
 *
 * @param folder decoded path below the My Site host, for example {@code /User Photos/Profilbilder}; localized, so never computed
 * @param stem what comes before {@code _MThumb}
 * @param extension with its dot
 */
public record PictureFiles(String folder, String stem, String extension) {

    /** As they stand in the names: small, medium, large. */
    public enum Size { S, M, L }

    private static final String JPEG = ".jpg";
    private static final Pattern THUMBNAIL = Pattern.compile("(?<folder>/.+)/(?<stem>[^/]+)_[SML]Thumb(?<extension>\\.[A-Za-z]{3,4})",
            Pattern.CASE_INSENSITIVE);

    /** @param path decoded; @return empty when the file is not named like a thumbnail */
    public static Optional<PictureFiles> around(String path) {
        Matcher name = THUMBNAIL.matcher(path);
        return name.matches()
                ? Optional.of(new PictureFiles(name.group("folder"), name.group("stem"), name.group("extension")))
                : Optional.empty();
    }

    /** A new picture: JPEGs in this folder, under this stem. */
    public static PictureFiles named(String folder, String stem) {
        return new PictureFiles(folder, stem, JPEG);
    }

    /** Whether they lie where SharePoint puts thumbnails, and are JPEGs as it makes them. */
    public boolean areThumbnailsIn(List<String> folders) {
        return extension.equalsIgnoreCase(JPEG) && folders.stream().anyMatch(folder::equalsIgnoreCase);
    }

    /** What these files are remembered as: the three of them at once, in their geo. */
    public String address(Geo geo) {
        return geo.mySite().address() + folder + "/" + stem;
    }

    String name(Size size) {
        return stem + "_" + size + "Thumb" + extension;
    }

    /** Decoded path of one of the three below the My Site host. */
    public String path(Size size) {
        return folder + "/" + name(size);
    }
}
