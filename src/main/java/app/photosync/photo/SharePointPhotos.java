package app.photosync.photo;

/** The photo that SharePoint and OneDrive show. */
public interface SharePointPhotos {

    /** Reads the profile, then the large thumbnail behind its {@code PictureUrl}. */
    SharePointPhoto photoOf(Person person);
}
