package app.photosync.templating.value;

/** The work asked for is more than the limits allow. Ends the expansion; no expression may swallow it. */
public final class LimitExceeded extends RuntimeException {

    public LimitExceeded(String reason) {
        super(reason, null, false, false);
    }
}
