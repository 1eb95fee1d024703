package app.photosync.sharepoint.files;

import app.photosync.photo.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a thumbnail's name begins with: an object id or a sign-in name, as SharePoint spells them. SharePoint does not mind the case.
 *
 * @param text for example {@code anna_kowalska_contoso_com}
 */
public record FileStem(String text) {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN_IN_NAME = Pattern.compile("(?<beginning>[A-Za-z0-9]+)_[A-Za-z0-9_]+");

    /** Nobody else's: an id that is no GUID, and so might be spelled like somebody's sign-in name, becomes one. */
    public static FileStem of(PersonId id) {
        boolean isGuid = GUID.matcher(id.value()).matches();
        return new FileStem(isGuid ? id.value() : UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** {@code anna.kowalska@contoso.com} becomes {@code anna_kowalska_contoso_com}, and so does {@code anna_kowalska@contoso.com}. */
    public static FileStem of(String signInName) {
        return new FileStem(signInName.replaceAll("[^A-Za-z0-9]", "_"));
    }

    /** With dashes, with underscores, or without any. */
    boolean isMadeOf(PersonId id) {
        return digits(text).equals(digits(of(id).text));
    }

    boolean isMadeOf(String signInName) {
        return text.equalsIgnoreCase(of(signInName).text);
    }

    /** What all sign-in names begin with that make this name of a file; empty when none does, or anything might. */
    Optional<String> beginningOfSignInName() {
        Matcher name = SIGN_IN_NAME.matcher(text);
        return name.matches() ? Optional.of(name.group("beginning")) : Optional.empty();
    }

    private static String digits(String spelled) {
        return spelled.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
