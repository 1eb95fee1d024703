/**
 * What every adapter needs to speak HTTP with Microsoft's services: the one client set-up, its time limits, and what keeps the trouble of
 * one service from the others. Start reading at {@link app.photosync.http.Destination}.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.http;

import org.springframework.modulith.ApplicationModule;
