package app.photosync.understanding.training;

import java.util.Map;

/** Writes Ukrainian in Latin letters, as people do who have no other keyboard. */
final class LatinUkrainian {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "h"), Map.entry('ґ', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('є', "ye"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "y"), Map.entry('і', "i"),
            Map.entry('ї', "yi"), Map.entry('й', "y"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
            Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"),
            Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"), Map.entry('ч', "ch"), Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ь', ""), Map.entry('ю', "yu"), Map.entry('я', "ya"), Map.entry('\'', ""),
            Map.entry('ы', "y"), Map.entry('э', "e"), Map.entry('ё', "e"), Map.entry('ъ', ""));

    private LatinUkrainian() {}

    /** Close to the official table. */
    static String official(String text) {
        var latin = new StringBuilder();
        text.chars().forEach(c -> latin.append(LETTERS.getOrDefault((char) c, Character.toString(c))));
        return latin.toString();
    }

    /** As people chat: x for х, ja for я, g for г. */
    static String chatty(String text) {
        return official(text.replace("х", "x").replace("г", "g").replace("я", "ja").replace("ю", "ju").replace("є", "je").replace("ї", "i")
                .replace("щ", "sch"));
    }
}
