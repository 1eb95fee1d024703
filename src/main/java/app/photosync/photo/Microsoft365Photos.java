package app.photosync.photo;

/** The photo that Outlook and Teams show. */
public interface Microsoft365Photos {

    /** Reads the unsized photo; a sized one may come back letter-boxed (docs/domain.md 2). */
    Microsoft365Photo photoOf(Person person);
}
