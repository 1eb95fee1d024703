package app.photosync.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/** Somebody who sets environment variables as the guide says. */
record Administrator(Map<String, Object> variables) {

    static Administrator followingTheGuide() {
        return new Administrator(Map.of())
                .setting("PHOTOSYNC_TENANT_ID", "5F0C2C1E-8A44-4D0E-9D6B-3E1F7A0B9C21")
                .setting("PHOTOSYNC_CLIENT_ID", "b1e6a7c4-2f3d-4c58-8e90-6a5d4c3b2a19")
                .setting("PHOTOSYNC_MY_SITE_URL", "https://contoso-my.sharepoint.com")
                .setting("PHOTOSYNC_SHAREPOINT_ADMIN_URL", "https://contoso-admin.sharepoint.com")
                .setting("PHOTOSYNC_COMPANY_NAME", "Contoso")
                .setting("PHOTOSYNC_SHAREPOINT_SYNCAS", "application")
                .setting("PHOTOSYNC_AUDIT_KEY", "only for tests ".repeat(3).strip())
                .setting("SPRING_DATASOURCE_URL", "jdbc:postgresql://database.contoso.example/photosync")
                .setting("SPRING_DATASOURCE_USERNAME", "photosync")
                .setting("SPRING_DATASOURCE_PASSWORD", "only for tests");
    }

    /** The single geo's two variables left out, and the tenant's two geos listed. */
    Administrator listingTwoGeos() {
        return without("PHOTOSYNC_MY_SITE_URL").without("PHOTOSYNC_SHAREPOINT_ADMIN_URL")
                .setting("PHOTOSYNC_SHAREPOINT_GEOS_0_NAME", "NAM")
                .setting("PHOTOSYNC_SHAREPOINT_GEOS_0_MYSITE", "https://contoso-my.sharepoint.com")
                .setting("PHOTOSYNC_SHAREPOINT_GEOS_0_ADMIN", "https://contoso-admin.sharepoint.com")
                .setting("PHOTOSYNC_SHAREPOINT_GEOS_1_NAME", "EUR")
                .setting("PHOTOSYNC_SHAREPOINT_GEOS_1_MYSITE", "https://contosoeur-my.sharepoint.com")
                .setting("PHOTOSYNC_SHAREPOINT_GEOS_1_ADMIN", "https://contosoeur-admin.sharepoint.com");
    }

    Administrator setting(String variable, String value) {
        Map<String, Object> changed = new LinkedHashMap<>(variables);
        changed.put(variable, value);
        return new Administrator(changed);
    }

    Administrator without(String variable) {
        Map<String, Object> changed = new LinkedHashMap<>(variables);
        changed.remove(variable);
        return new Administrator(changed);
    }

    /** @throws WrongSettings as a start would */
    void starts() {
        startsAt(InstantSource.system());
    }

    /** @throws WrongSettings as a start at that time would */
    void startsAt(InstantSource clock) {
        new SettingsCheck(Set.of("en", "uk"), clock).check(environment());
    }

    StandardEnvironment environment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        try {
            new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
