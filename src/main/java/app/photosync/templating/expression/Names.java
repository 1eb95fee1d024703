package app.photosync.templating.expression;

import app.photosync.templating.value.Undefined;

/** What a single name means: a literal word or the start of a path. */
final class Names {

    private Names() {}

    static Expression meaning(String name) {
        return switch (name) {
            case "true" -> new Constant(true);
            case "false" -> new Constant(false);
            case "null" -> new Constant(null);
            case "undefined" -> new Constant(Undefined.UNDEFINED);
            default -> Path.name(name);
        };
    }
}
