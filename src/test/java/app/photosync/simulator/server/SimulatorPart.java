package app.photosync.simulator.server;

import app.photosync.simulator.tenant.Target;
import java.util.Optional;

/** One service of the simulator. It gets every request at or below its path, unless another part has a longer path that fits. */
public interface SimulatorPart {

    /** Starts with a slash and does not end with one; {@code "/"} takes what nobody else wants. */
    String path();

    /** What the part counts as in the request log and for faults; empty: it is neither logged nor spoiled. */
    default Optional<Target> target() {
        return Optional.empty();
    }

    /** Answers with one of the {@code respond} methods. What it throws becomes a 500 and a line in the log. */
    void handle(Exchange exchange) throws Exception;
}
