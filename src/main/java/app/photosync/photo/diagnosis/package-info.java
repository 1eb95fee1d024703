/**
 * What is the matter with one person's photos: all that a look brought to light is judged by rules in the order of docs/domain.md 4, and
 * the first that fits wins. Start reading at {@link app.photosync.photo.diagnosis.PhotoCheck} for the look and at {@code Diagnostician}
 * for the order of the rules.
 */
@NamedInterface("diagnosis")
package app.photosync.photo.diagnosis;

import org.springframework.modulith.NamedInterface;
