package app.photosync.simulator.token;

import java.util.Optional;

/**
 * A token that a service has accepted.
 *
 * @param user the object id of the person it was issued for; empty: the application itself
 */
public record AccessToken(String appId, Proof proof, Optional<String> user) {

    /** How the application proved itself; the claim {@code appidacr}. */
    public enum Proof {
        SECRET("1"),
        CERTIFICATE("2");

        private final String claim;

        Proof(String claim) {
            this.claim = claim;
        }

        String claim() {
            return claim;
        }
    }
}
