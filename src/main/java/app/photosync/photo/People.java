package app.photosync.photo;

/** The directory: a person by id. */
public interface People {

    /** Reads the entry afresh or from a short memory; never throws for what the directory answers. */
    PersonLookup find(PersonId id);
}
