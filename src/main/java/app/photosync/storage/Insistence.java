package app.photosync.storage;

import app.photosync.conversation.LeaseLost;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Writes down what only this replica knows: whether a message has left. While the database fails it goes on trying, for what is not
 * written down makes the message unclear. It ends when the row has been taken over, or with the replica.
 */
@Component
class Insistence {

    private static final Logger LOG = LoggerFactory.getLogger(Insistence.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    /** Between two tries; in tests, nobody waits. */
    @FunctionalInterface
    interface Rest {

        void of(Duration pause) throws InterruptedException;
    }

    private final Rest rest;

    Insistence() {
        this(Thread::sleep);
    }

    Insistence(Rest rest) {
        this.rest = rest;
    }

    /**
     * @param statement may be done twice without harm, for the word of the first may be lost
     * @throws LeaseLost as it came from the statement
     * @throws DataAccessException when the replica ends, and the last try has failed as well
     */
    void write(Runnable statement) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            // an interrupted thread gets no connection to write with
            boolean isLastTry = Thread.interrupted();
            try {
                statement.run();
                return;
            } catch (DataAccessException e) {
                LOG.warn("event=not_written_down reason=\"{}\"", e.getMostSpecificCause().getMessage());
                if (isLastTry) {
                    throw e;
                }
            }
            rest(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private void rest(Duration pause) {
        try {
            rest.of(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
