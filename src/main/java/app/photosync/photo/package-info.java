/**
 * The subject: one person's photo, the two places that keep it, what is the matter with it.
 * Start reading at {@link app.photosync.photo.PhotoCheck}; the cases are {@link app.photosync.photo.Diagnosis}.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.photo;

import org.springframework.modulith.ApplicationModule;
