package app.photosync.templating.expression;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import app.photosync.templating.function.Surroundings;
import app.photosync.templating.value.Members;
import java.util.Map;

/**
 * Everything a name can mean at one place of a template.
 *
 * @param root the data of the whole expansion, {@code $root}
 * @param data the data of this place, {@code $data}
 * @param host what the host says about itself, {@code $host}
 * @param index the position in the innermost repetition, {@code $index}; undefined outside
 * @param local the innermost name of a lambda, or null
 * @param keepsMissing whether a path that leads nowhere has its own text as value, as in texts, or is undefined, as in conditions
 */
public record Scope(Object root, Object data, Object host, Object index, Local local, boolean keepsMissing, Surroundings surroundings) {

    private static final Map<String, Object> LANGUAGE_VERSION = Map.of("major", 2, "minor", 3, "patch", 1);

    record Local(String name, Object value, Local outer) {}

    public static Scope of(Object root, Object host, Surroundings surroundings) {
        return new Scope(root, root, host, UNDEFINED, null, true, surroundings);
    }

    public Scope withData(Object data) {
        return new Scope(root, data, host, index, local, keepsMissing, surroundings);
    }

    public Scope withIndex(int index) {
        return new Scope(root, data, host, index, local, keepsMissing, surroundings);
    }

    /** The same scope for a condition, where a missing value is undefined. */
    public Scope strict() {
        return keepsMissing ? new Scope(root, data, host, index, local, false, surroundings) : this;
    }

    Scope with(String name, Object value) {
        return new Scope(root, data, host, index, new Local(name, value, local), keepsMissing, surroundings);
    }

    /** An inner name hides an outer one only as far as the path leads somewhere. */
    Object find(String[] path) {
        for (Local frame = local; frame != null; frame = frame.outer()) {
            if (frame.name().equalsIgnoreCase(path[0])) {
                Object found = follow(frame.value(), path, 1);
                if (found != UNDEFINED) {
                    return found;
                }
            }
        }
        return path[0].charAt(0) == '$' ? findReserved(path) : follow(data, path, 0);
    }

    private Object findReserved(String[] path) {
        return switch (path[0]) {
            case "$root" -> follow(root, path, 1);
            case "$data" -> follow(data, path, 1);
            case "$host" -> follow(host, path, 1);
            case "$index" -> follow(index, path, 1);
            case "$when" -> UNDEFINED;
            case "$_acTemplateVersion" -> follow(LANGUAGE_VERSION, path, 1);
            default -> follow(data, path, 0);
        };
    }

    static Object follow(Object start, String[] path, int from) {
        Object value = start;
        for (int i = from; i < path.length && value != UNDEFINED; i++) {
            value = Members.of(value, path[i]);
        }
        return value;
    }
}
