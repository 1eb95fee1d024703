package app.photosync.operations;

import app.photosync.conversation.Journal;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * The counters at {@code /actuator/prometheus}: {@code photosync_checks_total{case}}, {@code photosync_intents_total{intent,language}},
 * {@code photosync_syncs_total{outcome}} and {@code photosync_answers_total{ending}}.
 */
@Component
class MeterJournal implements Journal {

    private final MeterRegistry meters;

    MeterJournal(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void checked(String caseName) {
        meters.counter("photosync.checks", "case", caseName).increment();
    }

    @Override
    public void understood(String intent, String language) {
        meters.counter("photosync.intents", "intent", intent, "language", language).increment();
    }

    @Override
    public void synced(String outcome) {
        meters.counter("photosync.syncs", "outcome", outcome).increment();
    }

    @Override
    public void answered(String ending) {
        meters.counter("photosync.answers", "ending", ending).increment();
    }
}
