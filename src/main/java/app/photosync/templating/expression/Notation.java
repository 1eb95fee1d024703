package app.photosync.templating.expression;

import java.util.List;

/** How a call is written: an operator between its operands, everything else by name. */
final class Notation {

    private Notation() {}

    static String of(String name, List<? extends Expression> arguments) {
        boolean infix = !Character.isLetter(name.charAt(0)) && arguments.size() >= 2;
        var text = new StringBuilder(infix ? "" : name).append('(');
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                text.append(infix ? " " + name + " " : ", ");
            }
            text.append(arguments.get(i));
        }
        return text.append(')').toString();
    }
}
