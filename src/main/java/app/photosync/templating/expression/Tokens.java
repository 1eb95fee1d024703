package app.photosync.templating.expression;

import app.photosync.templating.expression.Token.Type;
import java.util.List;

/** The tokens of one expression and how far they have been read. */
final class Tokens {

    /** Deeper expressions are refused: they could exhaust the stack when they are evaluated. */
    private static final int DEEPEST = 150;

    private final List<Token> tokens;
    private int at;
    private int depth;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    int position() {
        return at;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token afterNext() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.type() != Type.END) {
            at++;
        }
        return token;
    }

    /** Reads the symbol if it is the next token. */
    boolean skip(String symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            at++;
        }
        return found;
    }

    void expect(String symbol) {
        if (!skip(symbol)) {
            throw unexpected(peek());
        }
    }

    Token expect(Type type) {
        Token token = next();
        if (token.type() != type) {
            throw unexpected(token);
        }
        return token;
    }

    /** The tokens since that position as they were written, without spaces. */
    String writtenSince(int start) {
        var text = new StringBuilder();
        for (Token token : tokens.subList(start, at)) {
            text.append(token.type() == Type.STRING ? Strings.quoted(token.text()) : token.text());
        }
        return text.toString();
    }

    void deeper() {
        if (++depth > DEEPEST) {
            throw new SyntaxError(peek().column(), "the expression is nested more than " + DEEPEST + " levels deep");
        }
    }

    void higher(int levels) {
        depth -= levels;
    }

    SyntaxError unexpected(Token token) {
        return new SyntaxError(token.column(), token.type() == Type.END ? "the expression ends too early" : "unexpected " + token.text());
    }
}
