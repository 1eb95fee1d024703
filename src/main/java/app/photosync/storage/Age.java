package app.photosync.storage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** How old something may become. The company sets some of them, the others follow from what the thing is for. */
enum Age {

    LOOKS("looks", RetentionSettings::looks),
    REFERENCES("references", RetentionSettings::references),
    MESSAGES("messages", RetentionSettings::messages),
    MESSAGE_IDS("message-ids", RetentionSettings::messageIds),
    AUDIT("audit", RetentionSettings::audit),

    /** Contacts are counted for a week. */
    CONTACTS(Duration.ofDays(7)),

    /** What ends by itself after half an hour, or a day, unless a crash came in between. */
    LEFTOVERS(Duration.ofDays(2)),

    /** Teams repeats a message for some minutes; the sweep comes up to an hour early. */
    REPEATS(Duration.ofHours(2)),

    FULL_BUCKETS(Duration.ofHours(1));

    private final Optional<String> setting;
    private final Function<RetentionSettings, Duration> age;

    Age(String setting, Function<RetentionSettings, Duration> age) {
        this.setting = Optional.of("photosync.retention." + setting);
        this.age = age;
    }

    Age(Duration age) {
        this.setting = Optional.empty();
        this.age = _ -> age;
    }

    Duration in(RetentionSettings settings) {
        return age.apply(settings);
    }

    /** The property that sets it. */
    Optional<String> setting() {
        return setting;
    }
}
