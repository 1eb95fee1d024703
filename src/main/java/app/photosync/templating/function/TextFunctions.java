package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions on text. */
public final class TextFunctions implements Family {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]\\S*");

    @Override
    public Function find(String name) {
        return switch (name) {
            case "length" -> takes(STRING).gives(NUMBER).by(arguments -> arguments.textOrEmpty(0).length());
            case "replace" -> takes(STRING, STRING, STRING).gives(STRING).by(arguments -> replaced(arguments, false));
            case "replaceIgnoreCase" -> takes(STRING, STRING, STRING).gives(STRING).by(arguments -> replaced(arguments, true));
            case "split" -> takes(STRING).maybe(STRING).gives(ARRAY).by(TextFunctions::split);
            case "substring" -> takes(STRING, NUMBER).maybe(NUMBER).gives(STRING).by(TextFunctions::substring);
            case "toLower" -> takes(STRING).maybe(STRING).gives(STRING)
                    .by(arguments -> arguments.textOrEmpty(0).toLowerCase(arguments.locale(1)));
            case "toUpper" -> takes(STRING).maybe(STRING).gives(STRING)
                    .by(arguments -> arguments.textOrEmpty(0).toUpperCase(arguments.locale(1)));
            case "sentenceCase" -> takes(STRING).maybe(STRING).gives(STRING).by(TextFunctions::sentenceCase);
            case "titleCase" -> takes(STRING).maybe(STRING).gives(STRING).by(TextFunctions::titleCase);
            case "trim" -> takes(STRING).gives(STRING).by(arguments -> arguments.textOrEmpty(0).strip());
            case "startsWith" -> takes(STRING, STRING).gives(Kind.BOOLEAN)
                    .by(arguments -> arguments.textOrEmpty(0).startsWith(arguments.textOrEmpty(1)));
            case "endsWith" -> takes(STRING, STRING).gives(Kind.BOOLEAN)
                    .by(arguments -> arguments.textOrEmpty(0).endsWith(arguments.textOrEmpty(1)));
            case "countWord" -> takes(STRING).gives(NUMBER).by(arguments -> arguments.textOrEmpty(0).strip().split("\\s+").length);
            case "addOrdinal" -> takes(NUMBER).gives(STRING).by(arguments -> withOrdinal(arguments.whole(0)));
            case "newGuid" -> takes().gives(STRING).by(TextFunctions::newGuid);
            case "EOL" -> takes().gives(STRING).by(_ -> "\n");
            default -> null;
        };
    }

    /** Lists alone, with nothing else but null, make a list; everything else makes a text, in which null is empty. */
    public static Object concatenated(Arguments arguments) {
        var things = new ArrayList<Object>();
        boolean allLists = true;
        for (Object value : arguments.all()) {
            if (!Undefined.isNothing(value)) {
                things.add(value);
                allLists &= value instanceof List<?>;
            }
        }
        if (things.isEmpty()) {
            return Undefined.UNDEFINED;
        }
        if (allLists) {
            var joined = new ArrayList<Object>();
            for (Object list : things) {
                arguments.spend(((List<?>) list).size());
                joined.addAll((List<?>) list);
            }
            return joined;
        }
        var text = new StringBuilder();
        for (Object value : things) {
            String part = Conversions.textOf(value);
            arguments.spend(part.length());
            text.append(part);
        }
        return text.toString();
    }

    private static Object replaced(Arguments arguments, boolean ignoringCase) {
        String text = arguments.textOrEmpty(0);
        String old = arguments.textOrEmpty(1);
        String replacement = arguments.textOrEmpty(2);
        if (old.isEmpty()) {
            throw new EvaluationError("an empty text cannot be replaced");
        }
        int flags = Pattern.LITERAL | (ignoringCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        arguments.spend(text.length() + (long) text.length() / old.length() * replacement.length());
        return Pattern.compile(old, flags).matcher(text).replaceAll(Matcher.quoteReplacement(replacement));
    }

    private static Object split(Arguments arguments) {
        String text = arguments.textOrEmpty(0);
        String separator = arguments.has(1) ? arguments.textOrEmpty(1) : "";
        arguments.spend(text.length());
        if (!separator.isEmpty()) {
            return new ArrayList<Object>(List.of(text.split(Pattern.quote(separator), -1)));
        }
        var characters = new ArrayList<Object>();
        text.chars().forEach(character -> characters.add(String.valueOf((char) character)));
        return characters;
    }

    private static Object substring(Arguments arguments) {
        String text = arguments.textOrEmpty(0);
        int start = arguments.whole(1);
        if (start < 0 || start > text.length()) {
            throw new EvaluationError(start + " is out of range for " + text);
        }
        int length = arguments.has(2) ? arguments.whole(2) : text.length() - start;
        if (length < 0 || length > text.length() - start) {
            throw new EvaluationError(length + " characters from " + start + " are out of range for " + text);
        }
        return text.substring(start, start + length);
    }

    private static Object sentenceCase(Arguments arguments) {
        return capitalized(arguments.textOrEmpty(0), arguments);
    }

    /** What comes before the first letter or digit of a word stays as it is. */
    private static Object titleCase(Arguments arguments) {
        return WORD.matcher(arguments.textOrEmpty(0)).replaceAll(word -> Matcher.quoteReplacement(capitalized(word.group(), arguments)));
    }

    private static String capitalized(String text, Arguments arguments) {
        var locale = arguments.locale(1);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1).toLowerCase(locale);
    }

    static String withOrdinal(int number) {
        if (number <= 0) {
            return Integer.toString(number);
        }
        boolean teens = number % 100 >= 11 && number % 100 <= 13;
        return number + (teens ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }

    private static Object newGuid(Arguments arguments) {
        var random = arguments.surroundings().random();
        long high = random.nextLong() & ~0xf000L | 0x4000L;
        long low = random.nextLong() & ~(3L << 62) | 2L << 62;
        return new UUID(high, low).toString();
    }
}
