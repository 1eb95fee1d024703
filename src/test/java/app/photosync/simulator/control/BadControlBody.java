package app.photosync.simulator.control;

import java.util.Map;

/** A control request that cannot be understood; names the field. */
final class BadControlBody extends Exception {

    private final String field;

    BadControlBody(String field, String message) {
        super(message);
        this.field = field;
    }

    Map<String, Object> json() {
        return Map.of("error", Map.of("field", field, "message", getMessage()));
    }
}
