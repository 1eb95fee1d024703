package app.photosync.simulator.token;

/** Ends a token request early. */
final class Refused extends Exception {

    private final transient TokenRefusal refusal;

    Refused(TokenRefusal refusal) {
        super(refusal.text());
        this.refusal = refusal;
    }

    TokenRefusal refusal() {
        return refusal;
    }
}
