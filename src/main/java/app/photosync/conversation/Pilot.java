package app.photosync.conversation;

import app.photosync.photo.PersonId;

/** Who may use the bot while it is being tried out; everybody once there is no pilot group. */
@FunctionalInterface
public interface Pilot {

    boolean admits(PersonId person);
}
