/**
 * A sync, from the press of the button to the proof that it worked. An operation only moves forward; everything here survives a restart.
 * Start reading at {@code Sync}.
 */
@ApplicationModule(allowedDependencies = "photo")
package app.photosync.sync;

import org.springframework.modulith.ApplicationModule;
