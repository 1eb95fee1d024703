package app.photosync.teams;

import java.time.Duration;

/**
 * How often the bot may call the connector, counted over all replicas together (docs/teams-rules.md 17): 7 calls in 1 s, 8 in 2 s, 60 in 30
 * s and 1,800 in an hour into one conversation, and a number of its own in a second for the whole tenant. What Teams turned away counts
 * too.
 */
public interface SendingAllowance {

    /**
     * Takes the next free place for one call into this conversation, and waits until it is due.
     *
     * @param patience how long to wait at most; zero for "now or not at all"
     * @return false when no place is free in that time
     * @throws RuntimeException when nobody can tell, because the places are kept in a database that does not answer
     */
    boolean take(String conversationId, Duration patience) throws InterruptedException;
}
