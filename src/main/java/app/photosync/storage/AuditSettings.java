package app.photosync.storage;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit names people.
 *
 * @param key of the hash, at least 32 characters, the same for all replicas. It must not lie where the hashes lie: with both, anybody who knows
 *     the directory's ids can name everybody. So there is no key that makes itself; without one the audit names nobody
 */
@Validated
@ConfigurationProperties("photosync.audit")
record AuditSettings(@Pattern(regexp = "|.{32,}", message = "must have at least 32 characters, or be empty") @DefaultValue("") String key) {}
