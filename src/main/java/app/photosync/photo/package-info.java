/**
 * The subject: one person's photo, the two places that keep it, what is the matter with it.
 * Start reading at {@code PhotoCheck}; the cases are {@code Diagnosis}.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.photo;

import org.springframework.modulith.ApplicationModule;
