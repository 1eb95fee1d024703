package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.Bytes;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.JsonReader;
import app.photosync.templating.value.JsonWriter;
import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Ticks;
import app.photosync.templating.value.Undefined;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Functions that make a value of another type. */
final class Conversions implements Family {

    private static final Pattern LEADING_NUMBER =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?).*", Pattern.DOTALL);
    private static final Pattern LEADING_WHOLE = Pattern.compile("\\s*([+-]?\\d+).*", Pattern.DOTALL);

    @Override
    public Function find(String name) {
        return switch (name) {
            case "string" -> takes(ANY).maybe(STRING).gives(STRING).by(Conversions::string);
            case "int" -> takes(ANY).gives(NUMBER).by(arguments -> whole(arguments.get(0)));
            case "float" -> takes(ANY).gives(NUMBER).by(arguments -> number(arguments.get(0)));
            case "createArray" -> takes().maybe(ANY).andMore().gives(ARRAY).by(arguments -> new ArrayList<>(arguments.all()));
            case "json" -> takes(STRING).by(arguments -> JsonReader.read(arguments.text(0)));
            case "jsonStringify" -> takes(ANY).gives(STRING).by(Conversions::stringified);
            case "formatNumber" -> takes(NUMBER, NUMBER).maybe(STRING).gives(STRING).by(NumberFormats::formatNumber);
            default -> null;
        };
    }

    /** The text as function {@code string} makes it: objects and lists as JSON. */
    static String textOf(Object value) {
        return switch (value) {
            case String text -> text;
            case Bytes bytes -> new String(bytes.octets(), StandardCharsets.UTF_8);
            case Number number -> Numbers.text(number);
            case Boolean truth -> truth.toString();
            case Ticks ticks -> ticks.toString();
            case null, default -> Undefined.isNothing(value) ? "" : JsonWriter.write(value);
        };
    }

    private static Object string(Arguments arguments) {
        if (arguments.get(0) instanceof Number number) {
            return NumberFormats.plain(number, arguments.locale(1));
        }
        return textOf(arguments.get(0));
    }

    private static Object stringified(Arguments arguments) {
        return arguments.get(0) == Undefined.UNDEFINED ? Undefined.UNDEFINED : JsonWriter.write(arguments.get(0));
    }

    private static Object whole(Object value) {
        return switch (value) {
            case Number number -> Numbers.of(number.doubleValue() < 0 ? Math.ceil(number.doubleValue()) : Math.floor(number.doubleValue()));
            case String text -> leading(LEADING_WHOLE, text);
            case null, default -> Undefined.UNDEFINED;
        };
    }

    private static Object number(Object value) {
        return switch (value) {
            case Number number -> number;
            case String text -> leading(LEADING_NUMBER, text);
            case null, default -> Undefined.UNDEFINED;
        };
    }

    private static Number leading(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new EvaluationError("'" + text + "' is not a number");
        }
        return Numbers.of(Double.parseDouble(matcher.group(1)));
    }
}
