package app.photosync.templating.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads strict JSON into plain values. */
public final class JsonReader {

    private static final int DEEPEST = 100;

    private final String json;
    private int at;
    private int depth;

    private JsonReader(String json) {
        this.json = json;
    }

    /** @throws EvaluationError when the text is not one JSON value, or nested more than 100 levels deep */
    public static Object read(String json) {
        var reader = new JsonReader(json);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.at < json.length()) {
            throw reader.bad();
        }
        return value;
    }

    private Object value() {
        skipSpace();
        if (++depth > DEEPEST) {
            throw new EvaluationError("JSON is nested more than " + DEEPEST + " levels deep");
        }
        Object value = switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        at++;
        skipSpace();
        while (peek() != '}') {
            if (!object.isEmpty()) {
                expect(',');
                skipSpace();
            }
            String name = string();
            skipSpace();
            expect(':');
            object.put(name, value());
            skipSpace();
        }
        at++;
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        at++;
        skipSpace();
        while (peek() != ']') {
            if (!list.isEmpty()) {
                expect(',');
            }
            list.add(value());
            skipSpace();
        }
        at++;
        return list;
    }

    private String string() {
        expect('"');
        var text = new StringBuilder();
        while (peek() != '"') {
            char next = json.charAt(at++);
            if (next < ' ') {
                throw bad();
            }
            text.append(next == '\\' ? escaped() : next);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char escaped = peek();
        at++;
        return switch (escaped) {
            case '"', '\\', '/' -> escaped;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw bad();
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw bad();
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private Number number() {
        int start = at;
        while (at < json.length() && "+-0123456789.eE".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        String written = json.substring(start, at);
        if (!written.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
            throw bad();
        }
        return Numbers.of(Double.parseDouble(written));
    }

    private Object word(String word, Object value) {
        if (!json.startsWith(word, at)) {
            throw bad();
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= json.length()) {
            throw bad();
        }
        return json.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw bad();
        }
        at++;
    }

    private void skipSpace() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private EvaluationError bad() {
        return new EvaluationError("the text is not JSON at position " + at);
    }
}
