package app.photosync.photo;

/** What the directory says about an id. */
public sealed interface PersonLookup {

    record Found(Person person) implements PersonLookup {}

    /** No such person in this tenant, or not there yet. */
    record NotInDirectory() implements PersonLookup {}

    record Unreadable(AccessProblem trouble) implements PersonLookup {}
}
