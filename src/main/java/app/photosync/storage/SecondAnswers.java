package app.photosync.storage;

import app.photosync.conversation.Journal;
import app.photosync.teams.Answering;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows an answer of which nobody knows whether it arrived by a second one, once: sent again it might come twice, and left alone it might
 * be missing. One that is unclear itself is not followed.
 */
@Component
class SecondAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(SecondAnswers.class);

    private final InboxTable table;
    private final Answering answering;
    private final Journal journal;

    SecondAnswers(InboxTable table, Answering answering, Journal journal) {
        this.table = table;
        this.answering = answering;
        this.journal = journal;
    }

    /**
     * @param arrival of the activity whose answer is unclear; nothing happens when it has been followed already
     * @throws RuntimeException when nothing was sent and the same may succeed later
     */
    void give(long arrival) {
        table.unclear(arrival).ifPresent(unclear -> {
            if (unclear.leaving()) {
                LOG.warn("event=second_answer_unclear reason=crash");
            } else {
                send(arrival, unclear.payload());
            }
            table.secondAnswerEnds(arrival);
        });
    }

    private void send(long arrival, byte[] payload) {
        try {
            Answering.Ending ending = answering.answerAgain(payload, () -> table.secondAnswerLeaves(arrival));
            LOG.info("event=second_answer ending={}", ending);
            journal.answered("second_" + ending.name().toLowerCase(Locale.ROOT));
        } catch (RuntimeException e) {
            table.secondAnswerStays(arrival);
            throw e;
        }
    }
}
