package app.photosync.storage;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people are named where their id must not stand: in the audit, and in what survives when they are forgotten.
 *
 * @param key of the hash, at least 32 characters, the same for all replicas and for good: with another one *stop* does not hold any more. It must
 *     not lie where the hashes lie: with both, anybody who knows the directory's ids can name people. So there is no key that makes itself
 */
@Validated
@ConfigurationProperties("photosync.audit")
record AuditSettings(@Pattern(regexp = ".{32,}", message = "must have at least 32 characters") @DefaultValue("") String key) {}
