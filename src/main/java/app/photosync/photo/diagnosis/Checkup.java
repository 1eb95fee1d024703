package app.photosync.photo.diagnosis;

import app.photosync.photo.Facts;
import app.photosync.photo.Look;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One look at a person's photos and what came of it.
 *
 * @param person empty when the directory did not name anybody
 * @param look what is to be remembered; empty when something could not be read
 */
public record Checkup(PersonId id, Optional<Person> person, Facts facts, Diagnosis diagnosis, Optional<Look> look, Instant at) {}
