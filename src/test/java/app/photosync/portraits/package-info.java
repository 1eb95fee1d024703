/**
 * Portraits of people who do not exist, drawn by code, for tests and for the simulated tenant. Start reading at
 * {@link app.photosync.portraits.Portrait}.
 */
package app.photosync.portraits;
