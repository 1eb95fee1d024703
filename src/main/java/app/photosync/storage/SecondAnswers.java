package app.photosync.storage;

import app.photosync.conversation.Journal;
import app.photosync.conversation.LeaseLost;
import app.photosync.storage.SecondAnswerTable.Unclear;
import app.photosync.teams.Answering;
import app.photosync.teams.NotSent;
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

    /** How it stands. */
    enum Progress {
        /** There is nothing more to do here: it has left, or somebody else has it. */
        DONE,
        /** The connector takes nothing now. */
        NOT_SENT
    }

    private final SecondAnswerTable table;
    private final Answering answering;
    private final Insistence insistence;
    private final Journal journal;

    SecondAnswers(SecondAnswerTable table, Answering answering, Insistence insistence, Journal journal) {
        this.table = table;
        this.answering = answering;
        this.insistence = insistence;
        this.journal = journal;
    }

    /**
     * @param arrival of the activity whose answer is unclear; nothing happens when it has been followed already
     * @throws RuntimeException when nothing was sent and the same may succeed later
     */
    Progress give(long arrival) {
        try {
            return table.find(arrival).map(table::claim).map(this::give).orElse(Progress.DONE);
        } catch (LeaseLost e) {
            LOG.warn("event=second_answer_taken_over at={}", e.getMessage());
            return Progress.DONE;
        }
    }

    private Progress give(Unclear unclear) {
        if (unclear.leaving()) {
            LOG.warn("event=second_answer_unclear reason=crash");
            insistence.write(() -> table.ends(unclear));
            return Progress.DONE;
        }
        Answering.Ending ending;
        try {
            ending = answering.answerAgain(unclear.payload(), () -> table.leaves(unclear));
        } catch (LeaseLost e) {
            throw e;
        } catch (NotSent e) {
            LOG.warn("event=second_answer_failed reason={}", e.getMessage());
            insistence.write(() -> table.stays(unclear));
            return Progress.NOT_SENT;
        } catch (RuntimeException e) {
            insistence.write(() -> table.stays(unclear));
            throw e;
        }
        insistence.write(() -> table.ends(unclear));
        LOG.info("event=second_answer ending={}", ending);
        journal.answered("second_" + ending.name().toLowerCase(Locale.ROOT));
        return Progress.DONE;
    }
}
