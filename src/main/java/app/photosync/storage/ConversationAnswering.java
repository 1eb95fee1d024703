package app.photosync.storage;

import app.photosync.conversation.Journal;
import app.photosync.teams.Answering;
import app.photosync.teams.NotSent;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers what one conversation has waiting, in order of arrival. What fails is tried again, and given up after some tries. */
@Component
class ConversationAnswering {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationAnswering.class);

    private static final int MOST_TRIES = 5;

    /** 17 minutes: longer than any gate of the connector stays shut, and until it opens an apology could not be sent either. */
    private static final int MOST_TRIES_TO_SEND = 10;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /** How the task goes on. */
    sealed interface Pace {

        record Idle() implements Pace {}

        record Later(Duration pause) implements Pace {}
    }

    private final InboxTable table;
    private final Answering answering;
    private final Journal journal;

    ConversationAnswering(InboxTable table, Answering answering, Journal journal) {
        this.table = table;
        this.answering = answering;
        this.journal = journal;
    }

    /** @param closing whether this replica is about to stop: then another one goes on with the next activity */
    Pace answerAll(String conversationId, BooleanSupplier closing) {
        for (Optional<InboxTable.Row> next = table.first(conversationId); next.isPresent(); next = table.first(conversationId)) {
            InboxTable.Row row = next.get();
            if (closing.getAsBoolean()) {
                return new Pace.Later(Duration.ZERO);
            }
            if (row.leaving()) {
                LOG.warn("event=answer_unclear reason=crash");
                ends(row, Answering.Ending.UNCLEAR);
            } else if (row.tries() >= MOST_TRIES_TO_SEND) {
                giveUp(row);
            } else if (!answered(row)) {
                return new Pace.Later(FIRST_WAIT.multipliedBy(1L << row.tries()));
            }
        }
        return new Pace.Idle();
    }

    boolean hasUnanswered(String conversationId) {
        return table.first(conversationId).isPresent();
    }

    /** @return whether it has ended, in whatever way */
    private boolean answered(InboxTable.Row row) {
        table.countTry(row);
        try {
            ends(row, answering.answer(row.payload(), () -> table.leaves(row)));
            return true;
        } catch (NotSent e) {
            comesBack(row, e);
            return false;
        } catch (RuntimeException e) {
            comesBack(row, e);
            boolean enough = row.tries() + 1 >= MOST_TRIES;
            if (enough) {
                giveUp(row);
            }
            return enough;
        }
    }

    private void comesBack(InboxTable.Row row, RuntimeException failure) {
        LOG.warn("event=answer_failed try={}", row.tries() + 1, failure);
        handOverInsteadOfStopping();
        table.stays(row);
    }

    private void ends(InboxTable.Row row, Answering.Ending ending) {
        String name = ending.name().toLowerCase(Locale.ROOT);
        switch (ending) {
            case ANSWERED, REFUSED -> table.ends(row, name);
            case UNCLEAR -> table.endsUnclear(row);
        }
        journal.answered(name);
    }

    /** At the end of this replica the thread is interrupted, and an interrupted thread gets no connection to write that down with. */
    private static void handOverInsteadOfStopping() {
        Thread.interrupted();
    }

    private void giveUp(InboxTable.Row row) {
        String reference = Reference.of(row.conversationId(), row.activityId());
        LOG.error("event=answer_given_up reference={}", reference);
        table.ends(row, "given up");
        journal.answered("given_up");
        try {
            answering.apologise(row.payload(), reference);
        } catch (RuntimeException e) {
            LOG.warn("event=apology_failed reference={}", reference, e);
        }
    }
}
