package app.photosync.templating.expression;

import app.photosync.templating.expression.Token.Type;
import app.photosync.templating.value.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What stands between operators: literals, names, lists, objects and parentheses, with the members, indexes and calls that follow them. */
final class Operands {

    private final Tokens tokens;
    private final Parser parser;

    Operands(Tokens tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    Expression next() {
        int start = tokens.position();
        Expression result = primary();
        for (int chained = 0; ; chained++) {
            Token token = tokens.peek();
            if (tokens.skip(".")) {
                result = Path.member(result, tokens.expect(Type.NAME).text());
            } else if (tokens.skip("[")) {
                result = new Index(result, parser.expression());
                tokens.expect("]");
            } else if (token.is("(") || token.is("!") && tokens.afterNext().is("(")) {
                tokens.skip("!");
                String called = tokens.writtenSince(start);
                tokens.expect("(");
                result = Calls.of(called, arguments(), token.column());
            } else {
                tokens.higher(chained);
                return result;
            }
            tokens.deeper();
        }
    }

    private Expression primary() {
        Token token = tokens.next();
        return switch (token.type()) {
            case NUMBER -> new Constant(Numbers.of(Double.parseDouble(token.text())));
            case STRING -> new Constant(token.text());
            case NAME -> Names.meaning(token.text());
            case SYMBOL -> switch (token.text()) {
                case "(" -> grouped();
                case "[" -> Calls.of("createArray", elements(), token.column());
                case "{" -> object();
                default -> throw tokens.unexpected(token);
            };
            case END -> throw tokens.unexpected(token);
        };
    }

    private Expression grouped() {
        Expression inner = parser.expression();
        tokens.expect(")");
        return inner;
    }

    /** A lambda {@code x => x + 1} is the same as two arguments {@code x, x + 1}. */
    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        while (!tokens.skip(")")) {
            if (!arguments.isEmpty()) {
                tokens.expect(",");
            }
            if (tokens.peek().type() == Type.NAME && tokens.afterNext().is("=>")) {
                arguments.add(Path.name(tokens.next().text()));
                tokens.next();
            }
            arguments.add(parser.expression());
        }
        return List.copyOf(arguments);
    }

    private List<Expression> elements() {
        var elements = new ArrayList<Expression>();
        while (!tokens.skip("]")) {
            if (!elements.isEmpty()) {
                tokens.expect(",");
            }
            elements.add(parser.expression());
        }
        return List.copyOf(elements);
    }

    /** An object is written as the calls that make it, and texts that cannot be evaluated show it so. */
    private Expression object() {
        int column = tokens.peek().column();
        Expression object = Calls.of("json", List.of(new Constant("{}")), column);
        for (int members = 0; ; members++) {
            if (tokens.skip("}")) {
                tokens.higher(members);
                return object;
            }
            if (members > 0) {
                tokens.expect(",");
            }
            Token name = tokens.next();
            if (name.type() != Type.NAME && name.type() != Type.STRING) {
                throw tokens.unexpected(name);
            }
            tokens.expect(":");
            object = Calls.of("setProperty", List.of(object, new Constant(name.text()), parser.expression()), name.column());
            tokens.deeper();
        }
    }
}
