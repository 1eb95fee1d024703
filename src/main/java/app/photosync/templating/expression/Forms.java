package app.photosync.templating.expression;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Kind.BOOLEAN;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.function.Signature;

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
            case "empty" -> new Form(takes(ANY).gives(BOOLEAN), Emptiness::new);
            case "==", "!=", "<", "<=", ">", ">=" -> new Form(takes(ANY, ANY).gives(BOOLEAN), arguments -> Comparison.of(name, arguments));
            case "concat", "&" -> new Form(takes(ANY).andMore(), Concatenation::new);
            case "getProperty" -> new Form(takes(ANY).maybe(STRING), PropertyAccess::new);
            case "foreach", "select", "where", "any", "all" -> new Form(lambda(), arguments -> Lambda.of(name, arguments));
            default -> null;
        };
    }

    private static Signature lambda() {
        return takes(ANY, ANY, ANY).gives(ARRAY);
    }
}
