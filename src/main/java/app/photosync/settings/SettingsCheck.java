package app.photosync.settings;

import app.photosync.settings.rule.GivenSettings;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks at all settings when the environment is complete and before any bean is made. A few milliseconds; reads the files that settings
 * name, and asks no service. Only a shipped start runs it: the local mode has http addresses.
 */
public final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);

    private final SettingsTable table;

    /**
     * @param languages tags of the languages that the bot has texts in
     * @param clock by which a certificate is in its time
     */
    public SettingsCheck(Set<String> languages, InstantSource clock) {
        this.table = new SettingsTable(languages, clock);
    }

    /** @throws WrongSettings when the bot cannot start with these settings; holds no setting's value */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    void check(ConfigurableEnvironment environment) {
        GivenSettings given = new GivenSettings(environment);
        List<Setting> settings = table.settings(given);
        List<WrongSetting> wrong = settings.stream().flatMap(setting -> setting.finding(given).stream()).toList();
        List<UnknownVariable> unknown = new KnownVariables(settings).unknownAmong(given.variables());
        if (!wrong.isEmpty()) {
            throw new WrongSettings(wrong, unknown);
        }
        unknown.forEach(variable -> LOG.warn("event=unknown_setting {}", variable.asLogFields()));
    }
}
