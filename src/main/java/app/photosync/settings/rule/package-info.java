/**
 * What the value of a setting must be, and when it must be given at all: small rules that {@code SettingsTable} puts together. A rule tells
 * what is wrong as the rest of a sentence and never repeats the value, which may be a secret pasted in the wrong place.
 * Start reading at {@link app.photosync.settings.rule.Rule}.
 */
package app.photosync.settings.rule;
