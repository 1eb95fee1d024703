/**
 * A sync, from the press of the button to the proof that it worked. An operation only moves forward; everything here survives a restart.
 * Start reading at {@link app.photosync.sync.Sync}.
 */
@ApplicationModule(allowedDependencies = {"photo", "photo :: picture", "photo :: comparison", "photo :: diagnosis"})
package app.photosync.sync;

import org.springframework.modulith.ApplicationModule;
