package app.photosync.templating.expression;

import app.photosync.templating.function.Function;
import app.photosync.templating.function.Functions;
import app.photosync.templating.function.Kind;
import app.photosync.templating.function.Signature;
import java.util.ArrayList;
import java.util.List;

/** Finds what a call means and refuses arguments that can never fit. */
final class Calls {

    private Calls() {}

    static Expression of(String written, List<Expression> arguments, int column) {
        String name = canonical(written);
        Form form = Forms.find(name);
        if (form != null) {
            check(form.signature(), name, arguments, column);
            return form.builder().build(arguments);
        }
        Function function = Functions.find(name);
        if (function == null) {
            return new UnknownCall(written, arguments);
        }
        check(function.signature(), name, arguments, column);
        return new Call(name, arguments, function);
    }

    private static void check(Signature signature, String name, List<Expression> arguments, int column) {
        // Loops instead of streams on the way to the first card: each lambda costs a fresh JVM about a millisecond.
        var kinds = new ArrayList<Kind>(arguments.size());
        for (Expression argument : arguments) {
            kinds.add(argument.kind());
        }
        String objection = signature.objection(kinds);
        if (objection != null) {
            throw new SyntaxError(column, Notation.of(name, arguments) + ": " + objection);
        }
    }

    /** Operators have names as well; the symbol is the one that texts show. */
    private static String canonical(String name) {
        return switch (name) {
            case "add" -> "+";
            case "sub" -> "-";
            case "mul" -> "*";
            case "div" -> "/";
            case "mod" -> "%";
            case "exp" -> "^";
            case "and" -> "&&";
            case "or" -> "||";
            case "not" -> "!";
            case "equals" -> "==";
            case "greater" -> ">";
            case "greaterOrEquals" -> ">=";
            case "less" -> "<";
            case "lessOrEquals" -> "<=";
            case "??" -> "coalesce";
            default -> name;
        };
    }
}
