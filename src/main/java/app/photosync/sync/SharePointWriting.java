package app.photosync.sync;

import app.photosync.photo.Person;
import java.time.Instant;

/** Puts a picture into a person's SharePoint profile, as the application. */
public interface SharePointWriting {

    /**
     * Overwrites the files that {@code PictureUrl} names, or makes new ones, then sets the profile properties. Every step can be
     * repeated without harm.
     *
     * @param at becomes {@code SPS-PictureTimestamp}, cut to whole seconds; browsers keep their old copy where SharePoint refuses it
     */
    WriteOutcome replacePicture(Person person, Thumbnails thumbnails, Instant at);
}
