/**
 * Whether two pictures show the same photo, whatever services did to them: see docs/comparison.md for the method and its figures.
 * Start reading at {@link app.photosync.photo.comparison.PhotoComparison}; {@link app.photosync.photo.comparison.Fingerprint} is what is
 * remembered of a picture when the picture is gone.
 */
@NamedInterface("comparison")
package app.photosync.photo.comparison;

import org.springframework.modulith.NamedInterface;
