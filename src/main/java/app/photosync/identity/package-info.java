/**
 * Who the bot is for Microsoft's services: the application's access tokens, held in memory only (docs/teams-rules.md 26 and 27).
 * Start reading at {@link app.photosync.identity.AccessTokens}.
 */
@ApplicationModule(allowedDependencies = "http")
package app.photosync.identity;

import org.springframework.modulith.ApplicationModule;
