package app.photosync.templating.expression;

import app.photosync.templating.expression.Token.Type;
import java.util.List;

/** Turns the text of one expression into an {@link Expression}: operators by binding strength, and {@link Operands} between them. */
public final class Parser {

    /** Binary operators from the weakest to the strongest; all of them bind to the left. */
    private static final List<List<String>> OPERATORS = List.of(
            List.of("??"), List.of("||"), List.of("&&"), List.of("<", "<=", ">", ">="), List.of("&"), List.of("==", "!=", "<>"),
            List.of("+", "-"), List.of("*", "/", "%"));

    private final Tokens tokens;
    private final Operands operands;

    private Parser(Tokens tokens) {
        this.tokens = tokens;
        operands = new Operands(tokens, this);
    }

    /**
     * @param source without the surrounding {@code ${ }}
     * @throws SyntaxError when it is no expression, is nested too deeply, or a function cannot take its arguments
     */
    public static Expression parse(String source) {
        // Bot Framework properties write =expression; the official engine takes the sign off in templates as well.
        var tokens = new Tokens(Lexer.tokens(source.strip().startsWith("=") ? source.replaceFirst("=", " ") : source));
        Expression expression = new Parser(tokens).expression();
        tokens.expect(Type.END);
        return expression;
    }

    /** {@code a ? b : c ? d : e} is {@code (a ? b : c) ? d : e}, as in the official grammar. */
    Expression expression() {
        tokens.deeper();
        Expression left = binary(0);
        int chained = 0;
        while (tokens.peek().is("?")) {
            tokens.deeper();
            chained++;
            int column = tokens.next().column();
            Expression then = expression();
            tokens.expect(":");
            left = Calls.of("if", List.of(left, then, binary(0)), column);
        }
        tokens.higher(chained + 1);
        return left;
    }

    private Expression binary(int strength) {
        if (strength == OPERATORS.size()) {
            return power();
        }
        Expression left = binary(strength + 1);
        int chained = 0;
        while (tokens.peek().type() == Type.SYMBOL && OPERATORS.get(strength).contains(tokens.peek().text())) {
            tokens.deeper();
            chained++;
            Token operator = tokens.next();
            left = Calls.of(operator.text(), List.of(left, binary(strength + 1)), operator.column());
        }
        tokens.higher(chained);
        return left;
    }

    /** The only operator that binds to the right. */
    private Expression power() {
        Expression base = unary();
        if (!tokens.peek().is("^")) {
            return base;
        }
        tokens.deeper();
        int column = tokens.next().column();
        Expression result = Calls.of("^", List.of(base, power()), column);
        tokens.higher(1);
        return result;
    }

    private Expression unary() {
        Token operator = tokens.peek();
        if (!operator.is("-") && !operator.is("+") && !operator.is("!")) {
            return operands.next();
        }
        tokens.deeper();
        tokens.next();
        Expression operand = unary();
        tokens.higher(1);
        return operator.is("!")
                ? Calls.of("!", List.of(operand), operator.column())
                : Calls.of(operator.text(), List.of(new Constant(0), operand), operator.column());
    }
}
