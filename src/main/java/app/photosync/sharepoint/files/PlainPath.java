package app.photosync.sharepoint.files;

import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Which paths may be handed to SharePoint: only such as it writes itself. What servers read in more than one way - a hidden slash, a dot,
 * something encoded twice, a character that is invisible or not allowed in a file name - is refused before anybody has to agree on its
 * meaning.
 */
final class PlainPath {

    /** An encoded dot, slash, backslash or per cent sign. */
    private static final Pattern DISGUISED = Pattern.compile("%(2e|2f|5c|25)", Pattern.CASE_INSENSITIVE);

    private static final String IN_NO_FILE_NAME = "\\%\"*:<>?|\uFFFD";

    private PlainPath() {}

    /** @param address with a path */
    static boolean isThatOf(URI address) {
        return !DISGUISED.matcher(address.getRawPath()).find() && isPlain(address.getPath());
    }

    private static boolean isPlain(String path) {
        return path.codePoints().allMatch(PlainPath::canBeInAFileName)
                && Arrays.stream(path.substring(1).split("/", -1)).allMatch(PlainPath::isName);
    }

    private static boolean canBeInAFileName(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> IN_NO_FILE_NAME.indexOf(character) < 0;
        };
    }

    private static boolean isName(String part) {
        return !part.isEmpty() && part.equals(part.strip()) && !part.endsWith(".");
    }
}
