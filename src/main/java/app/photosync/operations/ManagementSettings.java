package app.photosync.operations;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What protects the management port's switches.
 *
 * @param key at least 32 characters, the same for all replicas; without one nothing can be switched there
 */
@Validated
@ConfigurationProperties("photosync.management")
record ManagementSettings(@Pattern(regexp = "|.{32,}",
        message = "must have at least 32 characters, or be empty") @DefaultValue("") String key) {}
