package app.photosync.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that set something: those of the guide, and those that Spring derives from the properties' names. */
final class KnownVariables {

    private static final String OURS = "PHOTOSYNC_";

    /** So many letters too few, too many or wrong are a slip of the keyboard. */
    private static final int SLIPS = 3;

    private final List<String> named;
    private final Set<String> all;

    KnownVariables(List<Setting> settings) {
        named = settings.stream().map(Setting::variable).toList();
        Stream<String> properties = Stream.concat(settings.stream().map(Setting::property), SettingsTable.NOT_FOR_ADMINISTRATORS.stream());
        all = Stream.concat(named.stream(), properties.flatMap(KnownVariables::derived))
                .map(KnownVariables::ofAnyElement)
                .collect(Collectors.toSet());
    }

    List<UnknownVariable> unknownAmong(Stream<String> variables) {
        return variables.filter(variable -> variable.startsWith(OURS))
                .filter(variable -> !all.contains(ofAnyElement(variable)))
                .sorted()
                .map(variable -> new UnknownVariable(variable, nearest(variable)))
                .toList();
    }

    private Optional<String> nearest(String variable) {
        return named.stream()
                .filter(known -> EditDistance.between(known, variable) <= SLIPS)
                .min(Comparator.comparingInt(known -> EditDistance.between(known, variable)));
    }

    /** Spring leaves dashes out, and takes an underscore for them too. */
    private static Stream<String> derived(String property) {
        String upper = property.toUpperCase(Locale.ROOT).replaceAll("[.\\[]", "_").replace("]", "");
        return Stream.of(upper.replace("-", ""), upper.replace("-", "_"));
    }

    private static String ofAnyElement(String variable) {
        return variable.replaceAll("_\\d+(?=_|$)", "_0");
    }
}
