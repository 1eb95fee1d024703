package app.photosync.sync;

import app.photosync.photo.Checkup;

/**
 * What one step of an operation came to.
 *
 * @param operation as the step left it
 * @param seen the look that the step began with
 */
record Step(SyncOperation operation, Checkup seen) {}
