package app.photosync.storage;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How fast the bot sends.
 *
 * @param perSecond calls to the connector in a second, over all conversations and replicas: Teams takes 50, and half of it leaves room for
 *     other messages of the same registration (docs/teams-rules.md 17)
 */
@Validated
@ConfigurationProperties("photosync.sending")
record SendingSettings(@DefaultValue("25") @Min(5) int perSecond) {}
