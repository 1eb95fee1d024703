/**
 * A sync, from the press of the button to the proof that it worked. An operation only moves forward; everything here survives a restart.
 * This package is what others see of it, and the ports; the work itself is done in {@code steps}.
 * Start reading at {@link app.photosync.sync.Sync}.
 */
@ApplicationModule(allowedDependencies = {"photo", "photo :: picture", "photo :: comparison", "photo :: diagnosis"})
package app.photosync.sync;

import org.springframework.modulith.ApplicationModule;
