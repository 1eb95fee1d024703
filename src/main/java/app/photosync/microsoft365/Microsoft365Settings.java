package app.photosync.microsoft365;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Microsoft Graph is.
 *
 * @param graphUrl with the version, without a slash at the end; its host is the only one that gets the Graph token
 * @param graphScope what the token is asked for; other only in national clouds
 * @param peopleKeptFor how long a directory entry is answered from memory; zero asks every time
 */
@Validated
@ConfigurationProperties("photosync.microsoft365")
record Microsoft365Settings(
        @NotNull @DefaultValue("https://graph.microsoft.com/v1.0") URI graphUrl,
        @NotBlank @DefaultValue("https://graph.microsoft.com/.default") String graphScope,
        @NotNull @DefaultValue("5m") Duration peopleKeptFor) {}
