/**
 * What every adapter needs to speak HTTP with Microsoft's services: the one client set-up, its limits, and how {@code Retry-After} is read.
 * Start reading at {@link app.photosync.http.HttpLimits}.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.http;

import org.springframework.modulith.ApplicationModule;
