package app.photosync.microsoft365;

import java.io.IOException;

/** Graph wants to be asked elsewhere. The location is left out of the message: it is whatever somebody has written there. */
final class RedirectRefused extends IOException {

    RedirectRefused(int status) {
        super("Graph answered " + status);
    }
}
