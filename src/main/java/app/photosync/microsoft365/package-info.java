/**
 * Microsoft Graph: the directory and the photo that Outlook and Teams show. The only room that knows the Graph SDK.
 * Start reading at {@code GraphPhotos}; what the answers mean is docs/domain.md 2.
 */
@ApplicationModule(allowedDependencies = {"photo", "identity", "http"})
package app.photosync.microsoft365;

import org.springframework.modulith.ApplicationModule;
