/**
 * A picture from untrusted bytes to pixels, and back into small JPEGs. Knows nothing of people.
 * Start reading at {@link app.photosync.photo.picture.Picture}.
 */
@NamedInterface("picture")
package app.photosync.photo.picture;

import org.springframework.modulith.NamedInterface;
