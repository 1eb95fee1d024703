package app.photosync.simulator.sharepoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A REST address below {@code _api}, taken apart. Aliases such as {@code @f} are replaced by what the query says. */
record ODataPath(List<ODataSegment> segments) {

    /** @param path decoded, without {@code /_api} */
    static ODataPath parsed(String path, Map<String, String> query) throws SharePointError {
        List<ODataSegment> segments = new ArrayList<>();
        for (String part : split(path.substring(1), '/')) {
            segments.add(segment(part, query));
        }
        return new ODataPath(segments);
    }

    private static ODataSegment segment(String part, Map<String, String> query) throws SharePointError {
        int open = part.indexOf('(');
        if (open < 0) {
            return new ODataSegment(part.toLowerCase(Locale.ROOT), Map.of());
        }
        if (!part.endsWith(")")) {
            throw SharePointError.badQuery("The expression \"" + part + "\" is not valid.");
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String argument : split(part.substring(open + 1, part.length() - 1), ',')) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw SharePointError.badQuery("The argument \"" + argument + "\" has no name.");
            }
            arguments.put(argument.substring(0, equals).strip(), literal(argument.substring(equals + 1).strip(), query));
        }
        return new ODataSegment(part.substring(0, open).toLowerCase(Locale.ROOT), arguments);
    }

    private static String literal(String text, Map<String, String> query) throws SharePointError {
        if (text.startsWith("@")) {
            if (!query.containsKey(text)) {
                throw SharePointError.badQuery("The alias " + text + " has no value in the query.");
            }
            return literal(query.get(text), query);
        }
        if (text.equals("true") || text.equals("false")) {
            return text;
        }
        if (text.length() < 2 || !text.startsWith("'") || !text.endsWith("'")) {
            throw SharePointError.badQuery("The value " + text + " is not a quoted string.");
        }
        return text.substring(1, text.length() - 1).replace("''", "'");
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = quoted != (c == '\'');
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == separator && !quoted && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The steps' names, joined by slashes. */
    String route() {
        return segments.stream().map(ODataSegment::name).collect(Collectors.joining("/"));
    }

    ODataSegment step(int position) {
        return segments.get(position);
    }
}
