/**
 * The application as a company runs it: the packaged jar in a process of its own. What is here runs after {@code package}. Start reading at
 * {@link app.photosync.shipped.ShippedBot}.
 */
package app.photosync.shipped;
