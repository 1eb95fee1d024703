package app.photosync.simulator.tenant;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever listens what has changed, on the thread that changed it: listeners must be quick. */
public final class Changes {

    private final List<Consumer<TenantChange>> listeners = new CopyOnWriteArrayList<>();

    /** @return ends the listening */
    public Runnable listen(Consumer<TenantChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(TenantChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
