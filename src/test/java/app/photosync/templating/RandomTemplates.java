package app.photosync.templating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Templates and data by chance: most nearly right, some nonsense. The same seed gives the same ones. */
final class RandomTemplates {

    private static final String[] FUNCTIONS = """
            abs add addDays addHours addMinutes addOrdinal addProperty addSeconds addToTime all and any average base64 base64ToBinary base64ToString binary bool ceiling \
            coalesce concat contains convertFromUTC convertToUTC count countWord createArray dataUri dataUriToBinary dataUriToString date dateReadBack dateTimeDiff \
            dayOfMonth dayOfWeek dayOfYear div empty endsWith EOL equals exists exp first flatten float floor foreach formatDateTime formatEpoch formatNumber formatTicks \
            getFutureTime getNextViableDate getNextViableTime getPastTime getPreviousViableDate getPreviousViableTime getProperty getTimeOfDay greater greaterOrEquals if \
            indexOf indicesAndValues int intersection isArray isBoolean isDate isDateRange isDateTime isDefinite isDuration isFloat isInteger isMatch isObject isPresent \
            isString isTime isTimeRange join json jsonStringify last lastIndexOf length less lessOrEquals max merge min mod month mul newGuid not or rand range \
            removeProperty replace replaceIgnoreCase resolve reverse round select sentenceCase setPathToValue setProperty skip sortBy sortByDescending split sqrt startOfDay \
            startOfHour startOfMonth startsWith string stringOrValue sub subArray substring subtractFromTime sum take ticks ticksToDays ticksToHours ticksToMinutes titleCase \
            toLower toUpper trim union unique uriComponent uriComponentToString uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme utcNow where year""".split(" ");
    private static final String[] ATOMS = {
        "1", "0", "-1", "2.5", "99999999999", "9007199254740993", "'text'", "''", "'a,b'", "'[1,{\"a\":2}]'", "'2018-03-15T13:04:05.678Z'",
                "'9999-12-31T23:59:59.999Z'",
        "'yyyy-MM-dd'", "'Day'", "'UTC'", "'de-DE'", "'(a+)+$'", "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'", "'${deep}'",
        "'${stringOrValue(again)}'", "true", "null", "undefined",
        "[]", "{}", "{a:1}", "name", "again", "list", "list[0]", "list[7]", "deep.a.b", "$data", "$root", "$index", "$host", "x", "x.y",
        "missing", "a b", "(", "'"
    };
    private static final String[] OPERATORS = {"+", "-", "*", "/", "%", "^", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "&",
            "??", "?", ".", " "};
    private static final String[] NAMES = {"$data", "$when", "text", "items", "body", "$root", "$index", "name"};

    private final Random random;

    RandomTemplates(long seed) {
        random = new Random(seed);
    }

    Object template(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2, 3 -> text();
            case 4, 5 -> list(depth);
            default -> object(depth);
        };
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", "Anna");
        data.put("again", "${stringOrValue(again)}");
        data.put("list", List.of(1, 2.5, "three", List.of(4), Map.of("y", 5)));
        data.put("deep", Map.of("a", Map.of("b", random.nextInt(100))));
        return data;
    }

    private List<Object> list(int depth) {
        var list = new ArrayList<Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(template(depth - 1));
        }
        return list;
    }

    private Map<String, Object> object(int depth) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(any(NAMES), template(depth - 1));
        }
        return object;
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> "a ${" + expression(3) + "} b ${" + expression(2) + "}";
            case 1 -> any(ATOMS) + "${" + any(ATOMS);
            default -> "${" + expression(4) + "}";
        };
    }

    private String expression(int depth) {
        return switch (depth > 0 ? random.nextInt(7) : 0) {
            case 0, 1 -> any(ATOMS);
            case 2 -> expression(depth - 1) + " " + any(OPERATORS) + " " + expression(depth - 1);
            case 3 -> "foreach(range(1, " + any(ATOMS) + "), x, " + expression(depth - 1) + ")";
            default -> call(depth);
        };
    }

    private String call(int depth) {
        var arguments = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            arguments.add(expression(depth - 1));
        }
        return any(FUNCTIONS) + "(" + String.join(", ", arguments) + ")";
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
