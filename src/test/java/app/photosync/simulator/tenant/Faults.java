package app.photosync.simulator.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults still to come; the oldest that fits a request is used first, and is gone after its last time. */
public final class Faults {

    private final List<Fault> waiting = new ArrayList<>();

    public synchronized void add(Fault fault) {
        waiting.add(fault);
    }

    public synchronized Optional<Fault> next(Target target, String path) {
        for (int i = 0; i < waiting.size(); i++) {
            Fault fault = waiting.get(i);
            if (fault.fits(target, path)) {
                useUp(i, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void useUp(int position, Fault fault) {
        if (fault.times() > 1) {
            waiting.set(position, fault.times(fault.times() - 1));
        } else {
            waiting.remove(position);
        }
    }

    public synchronized void clear() {
        waiting.clear();
    }
}
