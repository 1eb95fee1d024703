package app.photosync.sharepoint;

import app.photosync.photo.Trouble;

/** Ends a chain of requests early; caught where the room is entered, and never seen outside of it. */
final class Troubled extends RuntimeException {

    private final Trouble trouble;

    Troubled(Trouble trouble) {
        super(trouble.toString(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
