package app.photosync.templating.function;

import java.util.List;

/** All prebuilt functions, by name. */
public final class Functions {

    private static final List<Family> FAMILIES = List.of(new Arithmetic(),
            new TextFunctions(),
            new Searches(),
            new Lists(),
            new Sets(),
            new Sequences(),
            new Conversions(),
            new Encodings(),
            new Types(),
            new Objects(),
            new Uris(),
            new Dates(),
            new DateParts(),
            new TickCounts(),
            new TimeZones(),
            new Timexes());

    private Functions() {}

    /** @return null when there is no function of this name */
    public static Function find(String name) {
        for (Family family : FAMILIES) {
            Function function = family.find(name);
            if (function != null) {
                return function;
            }
        }
        return null;
    }
}
