package app.photosync.simulator.tenant;

import java.time.Instant;

/**
 * One request that the bot made, as it was answered.
 *
 * @param time   when the request arrived
 * @param path   decoded, without the query
 * @param userAgent as the bot calls itself; empty when it says nothing
 * @param status what was answered; 0 when the connection was cut
 */
public record LoggedRequest(Instant time, Target target, String method, String path, String userAgent, int status) {
}
