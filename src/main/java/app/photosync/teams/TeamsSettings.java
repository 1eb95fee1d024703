package app.photosync.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The bot's registration. The application does not start without the two ids: the SDK takes a blank app id for "no authentication"
 * (docs/teams-rules.md 23).
 *
 * @param appId the bot's application id; tokens for anybody else are refused
 * @param tenantId the company's own tenant; activities of others are refused
 * @param serviceUrlHosts where Teams may ask us to send, and so where our bearer token may go: exact host names, or {@code host:port} for
 *     another port than 443
 * @param openIdUrl the connector's OpenID document, which leads to the keys that sign its tokens
 */
@Validated
@ConfigurationProperties("photosync.teams")
record TeamsSettings(
        @NotBlank String appId,
        @NotBlank String tenantId,
        @DefaultValue("smba.trafficmanager.net") @NotEmpty Set<String> serviceUrlHosts,
        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration") @NotNull URI openIdUrl) {}
