package app.photosync.teams;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Counts what was not let in, as {@code photosync_inbound_refused_total{status,reason}}. Whoever scans the internet is told by a number,
 * not by a line in the log for each try.
 */
@Component
class InboundRefusals {

    static final String METER = "photosync.inbound.refused";

    private final MeterRegistry meters;

    InboundRefusals(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param reason a word of our own, nothing from the request: each makes a time series */
    void count(HttpStatus status, String reason) {
        meters.counter(METER, "status", String.valueOf(status.value()), "reason", reason).increment();
    }
}
