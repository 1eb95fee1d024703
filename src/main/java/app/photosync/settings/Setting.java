package app.photosync.settings;

import app.photosync.settings.rule.GivenSettings;
import app.photosync.settings.rule.Need;
import app.photosync.settings.rule.Rule;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param variable the environment variable by which the guide names it
 * @param property what the variable sets
 * @param example a value that is right, or how to get one
 */
record Setting(String variable, String property, String example, Need need, Rule rule) {

    static Setting required(String variable, String property, String example, Rule rule) {
        return needed(Need.ALWAYS, variable, property, example, rule);
    }

    static Setting optional(String variable, String property, String example, Rule rule) {
        return needed(Need.NEVER, variable, property, example, rule);
    }

    static Setting needed(Need need, String variable, String property, String example, Rule rule) {
        return new Setting(variable, property, example, need, ((Rule) CopyMistakes::spoilt).then(rule));
    }

    /** A password of somebody else's: whatever it looks like, it may be right. */
    static Setting password(String variable, String property, String example) {
        return new Setting(variable, property, example, Need.NEVER, Rule.ANYTHING);
    }

    Optional<WrongSetting> finding(GivenSettings given) {
        return given.value(property)
                .map(rule::broken)
                .orElseGet(() -> need.unmet(given))
                .map(what -> new WrongSetting(variable, what, example));
    }
}
