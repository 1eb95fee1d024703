/**
 * SharePoint REST: the photo of a person's SharePoint profile, read and written as the application. The requests themselves are made in
 * {@code client}, the thumbnails and whose they are in {@code files}.
 * Start reading at {@code ProfileReading} and {@code ProfileWriting}; the facts are in docs/domain.md 2.
 */
@ApplicationModule(allowedDependencies = {"photo", "sync", "identity", "http"})
package app.photosync.sharepoint;

import org.springframework.modulith.ApplicationModule;
