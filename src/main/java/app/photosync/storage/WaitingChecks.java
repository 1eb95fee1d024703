package app.photosync.storage;

import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.LeaseLost;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Runs the checks that wait for a busy service. One whose answer may have left in a crash ends, for it must not be sent again. */
final class WaitingChecks {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingChecks.class);

    /** Runs a check; see {@code CheckingLater}. */
    @FunctionalInterface
    interface Run {

        Optional<Instant> of(LaterCheck check, Consumer<Runnable> keeping, Runnable leaving);
    }

    private final LaterCheckTable table;
    private final TransactionOperations transaction;
    private final Run run;
    private final Insistence insistence;
    private final InstantSource clock;

    WaitingChecks(LaterCheckTable table, TransactionOperations transaction, Run run, Insistence insistence, InstantSource clock) {
        this.table = table;
        this.transaction = transaction;
        this.run = run;
        this.insistence = insistence;
        this.clock = clock;
    }

    /** @return when to come again; empty when there is nothing more to do */
    Optional<Instant> take(String conversationId) {
        try {
            return table.find(conversationId).map(table::claim).flatMap(this::take);
        } catch (LeaseLost e) {
            LOG.warn("event=later_check_taken_over at={}", e.getMessage());
            return Optional.of(clock.instant());
        }
    }

    private Optional<Instant> take(LaterCheckTable.Row row) {
        if (row.leaving()) {
            LOG.warn("event=later_check_unclear reason=crash");
            insistence.write(() -> table.ends(row));
            return Optional.empty();
        }
        Optional<Instant> again = run.of(row.check(), work -> keep(row, work), () -> table.leaves(row));
        insistence.write(() -> again.ifPresentOrElse(_ -> table.stays(row), () -> table.ends(row)));
        return again;
    }

    /** Forgetting waits for what is being kept, and then deletes it; after it there is no row, and nothing is kept. */
    private void keep(LaterCheckTable.Row row, Runnable work) {
        transaction.executeWithoutResult(_ -> {
            table.stays(row);
            work.run();
        });
    }
}
