package app.photosync.sharepoint.client;

import app.photosync.photo.AccessProblem;

/** Ends a chain of requests early; caught where the room is entered, and never seen outside of it. */
public final class AccessFailed extends RuntimeException {

    private final AccessProblem trouble;

    AccessFailed(AccessProblem trouble) {
        super(trouble.toString(), null, false, false);
        this.trouble = trouble;
    }

    public AccessProblem trouble() {
        return trouble;
    }
}
