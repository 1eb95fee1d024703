package app.photosync.storage;

import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.LeaseLost;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the checks that wait for a busy service. One whose answer may have left in a crash ends, for it must not be sent again. */
final class WaitingChecks {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingChecks.class);

    /** Runs a check; see {@code CheckingLater}. */
    @FunctionalInterface
    interface Run {

        Optional<Instant> of(LaterCheck check, Runnable leaving);
    }

    private final LaterCheckTable table;
    private final Run run;
    private final Insistence insistence;
    private final InstantSource clock;

    WaitingChecks(LaterCheckTable table, Run run, Insistence insistence, InstantSource clock) {
        this.table = table;
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
        Optional<Instant> again = run.of(row.check(), () -> table.leaves(row));
        insistence.write(() -> again.ifPresentOrElse(_ -> table.stays(row), () -> table.ends(row)));
        return again;
    }
}
