package app.photosync.sharepoint;

import app.photosync.photo.AccessProblem;

/** Ends a chain of requests early; caught where the room is entered, and never seen outside of it. */
final class Troubled extends RuntimeException {

    private final AccessProblem trouble;

    Troubled(AccessProblem trouble) {
        super(trouble.toString(), null, false, false);
        this.trouble = trouble;
    }

    AccessProblem trouble() {
        return trouble;
    }
}
