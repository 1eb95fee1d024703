/**
 * The subject: a person, the photo that Microsoft 365 keeps, the one in the SharePoint profile, what is remembered of them; and the ports
 * through which they are read. The pictures themselves are in {@code picture}, whether two of them show the same is found out in
 * {@code comparison}, what is the matter with a person's photos in {@code diagnosis}.
 *
 * <p>Start reading at {@link app.photosync.photo.diagnosis.PhotoCheck}; the cases are {@link app.photosync.photo.diagnosis.Diagnosis}.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.photo;

import org.springframework.modulith.ApplicationModule;
