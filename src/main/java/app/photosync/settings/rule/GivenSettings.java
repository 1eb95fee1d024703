package app.photosync.settings.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings as they were given, by the names of their properties, whatever place they come from. */
public final class GivenSettings {

    public static final String GEOS = "photosync.sharepoint.geos";

    /** What the application's own settings call it. */
    private static final String THE_ONLY_GEO = "central";

    private static final Pattern OF_A_GEO = Pattern.compile(Pattern.quote(GEOS) + "\\[(\\d+)]\\.(.+)");
    private static final Bindable<List<String>> TEXT_LIST = Bindable.listOf(String.class);
    private static final Bindable<List<Map<String, String>>> GEO_LIST = Bindable.of(ResolvableType.forClassWithGenerics(
            List.class, ResolvableType.forClassWithGenerics(Map.class, String.class, String.class)));

    private final ConfigurableEnvironment environment;
    private final Binder binder;
    private final Optional<List<Map<String, String>>> geos;

    public GivenSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
        this.binder = Binder.get(environment);
        this.geos = boundGeos();
    }

    /** @return nothing when it is not set, or set to blanks; a list's elements with commas between them */
    public Optional<String> value(String property) {
        Matcher ofGeo = OF_A_GEO.matcher(property);
        Optional<String> value = ofGeo.matches() ? ofGeo(Integer.parseInt(ofGeo.group(1)), ofGeo.group(2)) : text(property);
        return value.filter(Predicate.not(String::isBlank));
    }

    /** @return how many geos are listed; nothing when the list has a gap */
    public Optional<Integer> geoCount() {
        return geos.map(List::size);
    }

    /** Whether the tenant's geos are listed, instead of the only one's two variables being set. */
    public boolean listsGeos() {
        return geos.map(all -> all.size() > 1 || all.size() == 1 && !THE_ONLY_GEO.equals(all.getFirst().get("name"))).orElse(true);
    }

    /** The names of the environment's variables, of the whole process. */
    public Stream<String> variables() {
        PropertySource<?> process = environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        return process instanceof EnumerablePropertySource<?> listed ? Stream.of(listed.getPropertyNames()) : Stream.empty();
    }

    private Optional<String> text(String property) {
        String single = binder.bind(property, String.class).orElse(null);
        return Optional.ofNullable(single)
                .or(() -> Optional.ofNullable(binder.bind(property, TEXT_LIST).map(elements -> String.join(",", elements)).orElse(null)));
    }

    /** Of the list as a whole, because one place gives all of it: a variable of the list hides those of the single geo. */
    private Optional<String> ofGeo(int index, String name) {
        return geos.filter(all -> index < all.size())
                .flatMap(all -> all.get(index).entrySet().stream()
                        .filter(entry -> entry.getKey().replace("-", "").equalsIgnoreCase(name.replace("-", "")))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private Optional<List<Map<String, String>>> boundGeos() {
        try {
            return Optional.of(binder.bind(GEOS, GEO_LIST).orElse(List.of()));
        } catch (BindException gap) {
            return Optional.empty();
        }
    }
}
