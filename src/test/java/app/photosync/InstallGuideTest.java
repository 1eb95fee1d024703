package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The table of settings in {@code docs/install-in-teams.md}: IT copies from it, so every line must be true. */
class InstallGuideTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(PHOTOSYNC_[A-Z0-9_]+|AZURE_[A-Z_]+)` \\| (`photosync\\.[^|]+`) \\|");
    private static final Pattern PROPERTY = Pattern.compile("`(photosync[^`]+)`");

    record Setting(String variable, String property) {}

    @Test
    void the_guide_has_a_table_of_settings() throws IOException {
        assertThat(settings()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void an_environment_variable_sets_the_property_beside_it(Setting setting) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(setting.variable(), "as written")));
        new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        ConfigurationPropertySources.attach(environment);

        assertThat(environment.getProperty(setting.property())).isEqualTo("as written");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_property_of_the_guide_is_read_by_the_application(Setting setting) {
        assertThat(knownProperties()).contains(setting.property().replaceAll("\\[\\d+]", ""));
    }

    /** Whoever adds a property adds it to the guide, and with it to what is checked at the start. */
    @Test
    void every_property_that_an_administrator_may_set_stands_in_the_guide() throws IOException {
        List<String> told = settings().map(setting -> setting.property().replaceAll("\\[\\d+]", "")).toList();

        assertThat(knownProperties()).filteredOn(property -> !told.contains(property)).containsExactlyInAnyOrder(
                "photosync.sharepoint.geos.name", "photosync.sharepoint.geos.my-site-audience", "photosync.sharepoint.geos.admin-audience",
                "photosync.sharepoint.company-name", "photosync.teams.app-id", "photosync.teams.tenant-id");
    }

    static Stream<Setting> settings() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "install-in-teams.md"))).results()
                .flatMap(row -> PROPERTY.matcher(row.group(2)).results()
                        .map((MatchResult property) -> new Setting(row.group(1), property.group(1))));
    }

    private static Stream<String> knownProperties() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("app.photosync").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(settings -> properties(settings.getAnnotation(ConfigurationProperties.class).value(), settings));
    }

    private static Stream<String> properties(String prefix, Class<?> settings) {
        return Stream.of(settings.getRecordComponents()).flatMap(component -> {
            String name = prefix + "." + component.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            Class<?> type = elementType(component);
            return type.isRecord() ? properties(name, type) : Stream.of(name);
        });
    }

    private static Class<?> elementType(RecordComponent component) {
        return ResolvableType.forType(component.getGenericType()).as(Iterable.class).getGeneric(0)
                .resolve(component.getType());
    }
}
