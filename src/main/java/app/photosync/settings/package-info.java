/**
 * What an administrator sets, checked as a whole before anything starts: one message names everything that is missing or wrong, by
 * the environment variables of the guide. Start reading at {@link app.photosync.settings.SettingsCheck}; {@code SettingsTable} is the
 * one place that says what a setting must be. The rooms' own records keep only what would break their code.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.settings;

import org.springframework.modulith.ApplicationModule;
