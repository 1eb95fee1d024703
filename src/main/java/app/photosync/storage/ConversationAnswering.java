package app.photosync.storage;

import app.photosync.conversation.Journal;
import app.photosync.conversation.LeaseLost;
import app.photosync.teams.Answering;
import app.photosync.teams.NotSent;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers what one conversation has waiting, in order of arrival. What fails is tried again, and given up after some tries. What another
 * replica has taken over meanwhile is left to it.
 */
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
    private final ReferenceTable references;
    private final Insistence insistence;
    private final Journal journal;
    private final Clock clock;

    ConversationAnswering(
            InboxTable table, Answering answering, ReferenceTable references, Insistence insistence, Journal journal, Clock clock) {
        this.table = table;
        this.answering = answering;
        this.references = references;
        this.insistence = insistence;
        this.journal = journal;
        this.clock = clock;
    }

    Pace answerAll(String conversationId, Lease lease) {
        try {
            for (Optional<InboxTable.Row> next = table.first(conversationId); next.isPresent(); next = table.first(conversationId)) {
                if (lease.isEnding()) {
                    return new Pace.Later(Duration.ZERO);
                }
                InboxTable.Row row = claimed(next.get(), lease);
                if (!hasEnded(row)) {
                    return new Pace.Later(FIRST_WAIT.multipliedBy(1L << row.tries() - 1));
                }
            }
            return new Pace.Idle();
        } catch (LeaseLost e) {
            LOG.warn("event=answer_taken_over at={}", e.getMessage());
            return new Pace.Later(FIRST_WAIT);
        }
    }

    boolean hasUnanswered(String conversationId) {
        return table.first(conversationId).isPresent();
    }

    /** What is leaving may be on its way from a replica that has taken over from this one, and is not this one's to end then. */
    private InboxTable.Row claimed(InboxTable.Row seen, Lease lease) {
        if (seen.leaving() && !lease.isHeld()) {
            throw new LeaseLost("look");
        }
        return table.claim(seen);
    }

    private boolean hasEnded(InboxTable.Row row) {
        if (row.leaving()) {
            LOG.warn("event=answer_unclear reason=crash");
            ends(row, Answering.Ending.UNCLEAR);
            return true;
        }
        if (row.tries() > MOST_TRIES_TO_SEND) {
            giveUp(row);
            return true;
        }
        return isAnswered(row);
    }

    private boolean isAnswered(InboxTable.Row row) {
        Answering.Ending ending;
        try {
            ending = answering.answer(row.payload(), () -> table.leaves(row));
        } catch (LeaseLost e) {
            throw e;
        } catch (NotSent e) {
            LOG.warn("event=answer_failed try={} reason={}", row.tries(), e.getMessage());
            stays(row);
            return false;
        } catch (RuntimeException e) {
            LOG.warn("event=answer_failed try={}", row.tries(), e);
            stays(row);
            return isGivenUp(row);
        }
        ends(row, ending);
        return true;
    }

    private void stays(InboxTable.Row row) {
        insistence.write(() -> table.stays(row));
    }

    private void ends(InboxTable.Row row, Answering.Ending ending) {
        String name = ending.name().toLowerCase(Locale.ROOT);
        insistence.write(() -> {
            switch (ending) {
                case ANSWERED, REFUSED -> table.ends(row, name);
                case UNCLEAR -> table.endsUnclear(row);
            }
        });
        journal.answered(name);
    }

    private boolean isGivenUp(InboxTable.Row row) {
        if (row.tries() < MOST_TRIES) {
            return false;
        }
        giveUp(row);
        return true;
    }

    private void giveUp(InboxTable.Row row) {
        String reference = references.addGivenUp(row.conversationId(), row.activityId(), clock.instant());
        LOG.error("event=answer_given_up reference={}", reference);
        insistence.write(() -> table.ends(row, "given up"));
        journal.answered("given_up");
        try {
            answering.apologise(row.payload(), reference);
        } catch (NotSent e) {
            LOG.warn("event=apology_failed reference={} reason={}", reference, e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("event=apology_failed reference={}", reference, e);
        }
    }
}
