package app.photosync.templating.expression;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.BOOLEAN;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import java.util.List;

/** The forms by the name they are called or the symbol they are written with. */
final class Forms {

    private Forms() {}

    /** @return null when the name stands for an ordinary function */
    static Form find(String name) {
        return switch (name) {
            case "if" -> new Form(takes(ANY, ANY, ANY), Conditional::new);
            case "&&" -> new Form(takes(ANY).andMore().gives(BOOLEAN), Conjunction::new);
            case "||" -> new Form(takes(ANY).andMore().gives(BOOLEAN), Disjunction::new);
            case "!" -> new Form(takes(ANY).gives(BOOLEAN), Negation::new);
            case "exists" -> new Form(takes(ANY).gives(BOOLEAN), Existence::new);
            case "contains" -> new Form(takes(ANY, ANY).gives(BOOLEAN), Containment::new);
            case "empty" -> new Form(takes(ANY).gives(BOOLEAN), Emptiness::new);
            case "==", "!=", "<", "<=", ">", ">=" -> new Form(takes(ANY, ANY).gives(BOOLEAN), arguments -> Comparison.of(name, arguments));
            case "concat", "&" -> new Form(takes(ANY).andMore(), Concatenation::new);
            case "getProperty" -> new Form(takes(ANY).maybe(STRING), PropertyAccess::new);
            case "foreach", "select", "where", "any", "all" -> new Form(takes(ANY, ANY, ANY), arguments -> Lambda.of(name, arguments));
            case "bool" -> new Form(takes(ANY).gives(BOOLEAN), Truth::new);
            case "isMatch" -> new Form(takes(STRING, STRING).gives(BOOLEAN), Match::of);
            case "Accessor" -> new Form(takes(ANY).maybe(ANY), Forms::accessor);
            case "Element" -> new Form(takes(ANY, ANY), arguments -> new Index(arguments.get(0), arguments.get(1)));
            case "jPath", "xPath", "xml" -> throw new SyntaxError(0, "the function " + name + " is not supported");
            case "setPathToValue" -> new Form(takes(ANY, ANY), Assignment::new);
            case "stringOrValue" -> new Form(takes(STRING), TextOrValue::new);
            default -> null;
        };
    }

    private static Expression accessor(List<Expression> arguments) {
        if (!(arguments.getFirst() instanceof Constant(String name))) {
            throw new SyntaxError(0, "the first argument of Accessor is not a text but " + arguments.getFirst());
        }
        return arguments.size() == 1 ? Path.name(name) : Path.member(arguments.get(1), name);
    }
}
