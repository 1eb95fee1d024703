package app.photosync.simulator.token;

import java.util.List;
import java.util.Set;

/**
 * Something a token is for.
 *
 * @param audiences the names it goes by: the real service's, and the simulator's own address, whichever the bot is configured with
 */
public record Resource(Kind kind, Set<String> audiences) {

    /** Decides which of the tenant's grants become the token's roles. */
    public enum Kind { GRAPH, SHARE_POINT, CONNECTOR }

    static Resource of(Kind kind, String... audiences) {
        return new Resource(kind, Set.copyOf(List.of(audiences)));
    }
}
