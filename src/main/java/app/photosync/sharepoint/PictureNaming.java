package app.photosync.sharepoint;

import app.photosync.photo.Person;
import app.photosync.sharepoint.PictureFiles.Size;
import java.util.regex.Pattern;

/** Decides which files a new picture goes into. */
final class PictureNaming {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final PhotoLibrary library;
    private final Geos geos;

    PictureNaming(PhotoLibrary library, Geos geos) {
        this.library = library;
        this.geos = geos;
    }

    /** The files that {@code PictureUrl} names, or new ones. */
    PictureFiles filesFor(Person person, ProfileRecord profile, Geo home) {
        if (PictureAddress.of(profile.pictureUrl(), geos) instanceof PictureAddress.InLibrary address && address.geo().equals(home)) {
            return PictureFiles.around(address.path())
                    .filter(files -> mayBelongTo(person, files))
                    .orElseGet(() -> newFiles(person, home));
        }
        return newFiles(person, home);
    }

    /** People can edit {@code PictureUrl}: whoever writes a colleague's address there must not make the bot overwrite the colleague's picture. */
    private static boolean mayBelongTo(Person person, PictureFiles files) {
        return nameOf(files.stem()).equalsIgnoreCase(nameOf(person.userPrincipalName())) || GUID.matcher(files.stem()).matches();
    }

    /** A file with the person's name that the profile does not mention belongs to somebody who had the address before. */
    private PictureFiles newFiles(Person person, Geo home) {
        String folder = library.folder(home);
        PictureFiles byName = PictureFiles.named(folder, nameOf(person.userPrincipalName()));
        return library.has(home, byName.path(Size.M)) ? PictureFiles.named(folder, nameOf(person.id().value(), "-")) : byName;
    }

    /** SharePoint's style: {@code anna.kowalska@contoso.com} becomes {@code anna_kowalska_contoso_com}. */
    private static String nameOf(String text) {
        return nameOf(text, "");
    }

    private static String nameOf(String text, String alsoKept) {
        return text.replaceAll("[^A-Za-z0-9" + alsoKept + "]", "_");
    }
}
