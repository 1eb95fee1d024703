package app.photosync.templating.expression;

import app.photosync.templating.expression.Token.Type;
import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into tokens. */
final class Lexer {

    private static final List<String> SYMBOLS =
            List.of("=>", "==", "!=", "<>", "<=", ">=", "&&", "||", "??", "<", ">", "!", "+", "-", "*", "/", "%", "^", "&", "?", ":", ".",
                    ",", "(", ")", "[", "]", "{", "}");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) {
        return new Lexer(source).read();
    }

    private List<Token> read() {
        while (at < source.length()) {
            char next = source.charAt(at);
            if (isSpace(next)) {
                at++;
            } else if (isDigit(next)) {
                number();
            } else if (startsName(next) || next == '%' && continuesName(at + 1)) {
                name();
            } else if (next == '\'' || next == '"') {
                string(next);
            } else {
                symbol();
            }
        }
        tokens.add(new Token(Type.END, "", source.length()));
        return tokens;
    }

    private void number() {
        int start = at;
        digits();
        if (at + 1 < source.length() && source.charAt(at) == '.' && isDigit(source.charAt(at + 1))) {
            at++;
            digits();
        }
        add(Type.NUMBER, start);
    }

    private void digits() {
        while (at < source.length() && isDigit(source.charAt(at))) {
            at++;
        }
    }

    private void name() {
        int start = at++;
        while (continuesName(at)) {
            at++;
        }
        add(Type.NAME, start);
    }

    private boolean continuesName(int position) {
        return position < source.length() && (isLetter(source.charAt(position)) || isDigit(source.charAt(position))
                || source.charAt(position) == '_');
    }

    private void string(char quote) {
        int end = Strings.end(source, at);
        if (end < 0) {
            throw new SyntaxError(at, "a string does not end");
        }
        tokens.add(new Token(Type.STRING, Strings.unescaped(source.substring(at + 1, end - 1), quote), at));
        at = end;
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (source.startsWith(symbol, at)) {
                tokens.add(new Token(Type.SYMBOL, symbol, at));
                at += symbol.length();
                return;
            }
        }
        throw new SyntaxError(at, "unexpected character " + source.charAt(at));
    }

    private void add(Type type, int start) {
        tokens.add(new Token(type, source.substring(start, at), start));
    }

    private static boolean startsName(char character) {
        return isLetter(character) || "_#@$".indexOf(character) >= 0;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\u00a0'
                || character == '\ufeff';
    }
}
