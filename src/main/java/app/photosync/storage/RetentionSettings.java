package app.photosync.storage;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * For how long what is stored.
 *
 * @param looks tags, times and fingerprints of photos that were seen, own writes, and syncs; under 90 days the bot can say less of what changed
 * @param references what a person quotes to the help desk, the last finding, and how to reach a conversation that is silent since
 * @param messages the text of a message that could not be answered, at the latest; an answered one is deleted at once
 * @param messageIds ids and times of messages: what is repeated later than this is answered again
 * @param audit who had what done to a photo, with a hash of the person
 */
@Validated
@ConfigurationProperties("photosync.retention")
record RetentionSettings(
        @NotNull @DefaultValue("90d") Duration looks,
        @NotNull @DefaultValue("90d") Duration references,
        @NotNull @DefaultValue("24h") Duration messages,
        @NotNull @DefaultValue("7d") Duration messageIds,
        @NotNull @DefaultValue("180d") Duration audit) {}
