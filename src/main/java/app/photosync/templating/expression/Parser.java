package app.photosync.templating.expression;

import app.photosync.templating.expression.Token.Type;
import app.photosync.templating.value.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Turns the text of one expression into an {@link Expression}: operators by binding strength, then what is called and accessed. */
public final class Parser {

    /** Binary operators from the weakest to the strongest. */
    private static final List<List<String>> OPERATORS = List.of(
            List.of("??"), List.of("||"), List.of("&&"), List.of("<", "<=", ">", ">="), List.of("&"), List.of("==", "!=", "<>"), List.of("+", "-"), List.of("*", "/", "%"));

    private static final int DEEPEST = 150;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * @param source without the surrounding {@code ${ }}
     * @throws SyntaxError when it is no expression, is nested too deeply, or a function cannot take its arguments
     */
    public static Expression parse(String source) {
        var parser = new Parser(Lexer.tokens(source));
        Expression expression = parser.expression();
        parser.expectEnd();
        return expression;
    }

    private Expression expression() {
        deeper();
        Expression left = binary(0);
        while (peek().is("?")) {
            deeper();
            int column = next().column();
            Expression then = expression();
            expect(":");
            left = Calls.of("if", List.of(left, then, binary(0)), column);
            depth--;
        }
        depth--;
        return left;
    }

    private Expression binary(int strength) {
        if (strength == OPERATORS.size()) {
            return power();
        }
        Expression left = binary(strength + 1);
        int chained = 0;
        while (peek().type() == Type.SYMBOL && OPERATORS.get(strength).contains(peek().text())) {
            deeper();
            chained++;
            Token operator = next();
            left = Calls.of(operator.text(), List.of(left, binary(strength + 1)), operator.column());
        }
        depth -= chained;
        return left;
    }

    private Expression power() {
        Expression base = unary();
        if (!peek().is("^")) {
            return base;
        }
        deeper();
        int column = next().column();
        Expression result = Calls.of("^", List.of(base, power()), column);
        depth--;
        return result;
    }

    private Expression unary() {
        Token operator = peek();
        if (!operator.is("-") && !operator.is("+") && !operator.is("!")) {
            return accessed();
        }
        deeper();
        next();
        Expression operand = unary();
        depth--;
        return operator.is("!")
                ? Calls.of("!", List.of(operand), operator.column())
                : Calls.of(operator.text(), List.of(new Constant(0), operand), operator.column());
    }

    private Expression accessed() {
        int start = at;
        Expression result = primary();
        int chained = 0;
        while (true) {
            Token token = peek();
            if (token.is(".")) {
                next();
                result = Path.member(result, expect(Type.NAME).text());
            } else if (token.is("[")) {
                next();
                result = new Index(result, expression());
                expect("]");
            } else if (token.is("(")) {
                String called = written(start);
                next();
                result = Calls.of(called, arguments(), token.column());
            } else {
                depth -= chained;
                return result;
            }
            deeper();
            chained++;
        }
    }

    private String written(int start) {
        var text = new StringBuilder();
        for (Token token : tokens.subList(start, at)) {
            text.append(token.type() == Type.STRING ? Escapes.quoted(token.text()) : token.text());
        }
        return text.toString();
    }

    private Expression primary() {
        Token token = next();
        return switch (token.type()) {
            case NUMBER -> new Constant(Numbers.of(Double.parseDouble(token.text())));
            case STRING -> new Constant(token.text());
            case NAME -> Names.meaning(token.text());
            case SYMBOL -> switch (token.text()) {
                case "(" -> grouped();
                case "[" -> Calls.of("createArray", list("]"), token.column());
                case "{" -> object();
                default -> throw unexpected(token);
            };
            case END -> throw unexpected(token);
        };
    }

    private Expression grouped() {
        Expression inner = expression();
        expect(")");
        return inner;
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        while (!peek().is(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            if (peek().type() == Type.NAME && tokens.get(at + 1).is("=>")) {
                arguments.add(Path.name(next().text()));
                next();
            }
            arguments.add(expression());
        }
        next();
        return List.copyOf(arguments);
    }

    private List<Expression> list(String end) {
        var elements = new ArrayList<Expression>();
        while (!peek().is(end)) {
            if (!elements.isEmpty()) {
                expect(",");
            }
            elements.add(expression());
        }
        next();
        return List.copyOf(elements);
    }

    private Expression object() {
        Expression object = Calls.of("json", List.of(new Constant("{}")), peek().column());
        boolean first = true;
        while (!peek().is("}")) {
            if (!first) {
                expect(",");
            }
            first = false;
            Token key = next();
            if (key.type() != Type.NAME && key.type() != Type.STRING) {
                throw unexpected(key);
            }
            expect(":");
            object = Calls.of("setProperty", List.of(object, new Constant(key.text()), expression()), key.column());
        }
        next();
        return object;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.type() != Type.END) {
            at++;
        }
        return token;
    }

    private void expect(String symbol) {
        Token token = next();
        if (!token.is(symbol)) {
            throw unexpected(token);
        }
    }

    private Token expect(Type type) {
        Token token = next();
        if (token.type() != type) {
            throw unexpected(token);
        }
        return token;
    }

    private void expectEnd() {
        if (peek().type() != Type.END) {
            throw unexpected(peek());
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new SyntaxError(peek().column(), "the expression is nested more than " + DEEPEST + " levels deep");
        }
    }

    private static SyntaxError unexpected(Token token) {
        return new SyntaxError(token.column(), token.type() == Type.END ? "the expression ends too early" : "unexpected " + token.text());
    }
}
