package app.photosync.teams;

/** The body is no activity; the caller gets a 400 with this message, which never repeats what was in the body. */
final class BadActivity extends RuntimeException {

    BadActivity(String message) {
        super(message);
    }
}
