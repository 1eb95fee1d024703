package app.photosync.templating;

import app.photosync.templating.expression.Concatenation;
import app.photosync.templating.expression.Expression;
import app.photosync.templating.expression.Interpolation;
import app.photosync.templating.expression.Interpolation.Part;
import app.photosync.templating.expression.SyntaxError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a template of plain values into nodes. */
final class TemplateReader {

    private static final Set<String> RESERVED = Set.of("$data", "$when", "$root", "$index", "$host");

    private final Limits limits;

    TemplateReader(Limits limits) {
        this.limits = limits;
    }

    Node read(Object template) {
        return read(template, "$", 0);
    }

    private Node read(Object template, String path, int depth) {
        checkDepth(path, depth);
        return switch (template) {
            case String text -> text(text, path);
            case List<?> list -> list(list, path, depth);
            case Map<?, ?> object -> object(object, path, depth);
            case Number number -> new Literal(number, path);
            case Boolean truth -> new Literal(truth, path);
            case null -> new Literal(null, path);
            default -> throw new TemplateException(path, "", 0, "a " + template.getClass().getName() + " is not a plain value");
        };
    }

    private static Node text(String text, String path) {
        if (!text.contains("${")) {
            return new Literal(text, path);
        }
        Interpolation interpolation = interpolation(text, path);
        return switch (interpolation.whole()) {
            case null -> new Text(interpolation.parts(), path);
            case Concatenation(var pieces) -> new Text(pieces.stream().map(piece -> new Part(null, piece, 0)).toList(), path);
            case Expression expression -> new Binding(expression, path);
        };
    }

    private static Interpolation interpolation(String text, String path) {
        try {
            return Interpolation.read(text);
        } catch (SyntaxError error) {
            throw new TemplateException(path, text, error.column(), error.getMessage());
        }
    }

    private Node list(List<?> list, String path, int depth) {
        var elements = new ArrayList<Node>(list.size());
        for (int i = 0; i < list.size(); i++) {
            elements.add(read(list.get(i), path + "[" + i + "]", depth + 1));
        }
        return new ListNode(List.copyOf(elements), path);
    }

    private Node object(Map<?, ?> object, String path, int depth) {
        Node data = object.containsKey("$data") ? data(object.get("$data"), path + ".$data", depth + 1) : null;
        Condition condition = saysSomething(object.get("$when")) ? condition(object.get("$when"), path + ".$when") : null;
        var members = new LinkedHashMap<String, Node>(object.size() * 2);
        for (var entry : object.entrySet()) {
            String name = String.valueOf(entry.getKey());
            if (!RESERVED.contains(name)) {
                members.put(name, read(entry.getValue(), path + "." + name, depth + 1));
            }
        }
        return new ObjectNode(data, condition, members, path);
    }

    private Node data(Object data, String path, int depth) {
        checkDepth(path, depth);
        return switch (data) {
            case List<?> list -> {
                var elements = new ArrayList<Node>(list.size());
                for (int i = 0; i < list.size(); i++) {
                    elements.add(data(list.get(i), path + "[" + i + "]", depth + 1));
                }
                yield new InlineData.Elements(elements);
            }
            case Map<?, ?> object -> {
                var members = new LinkedHashMap<String, Node>(object.size() * 2);
                object.forEach((name, value) -> members.put(String.valueOf(name), data(value, path + "." + name, depth + 1)));
                yield new InlineData.Members(members);
            }
            case null, default -> read(data, path, depth);
        };
    }

    private void checkDepth(String path, int depth) {
        if (depth > limits.depth()) {
            throw new TemplateException(path, "", 0, "the template is nested more than " + limits.depth() + " levels deep");
        }
    }

    private static boolean saysSomething(Object when) {
        return when != null && !"".equals(when);
    }

    private static Condition condition(Object when, String path) {
        return when instanceof String text && interpolation(text, path).whole() instanceof Expression expression
                ? new Condition.Expressed(expression, path)
                : new Condition.Never(when, path);
    }
}
