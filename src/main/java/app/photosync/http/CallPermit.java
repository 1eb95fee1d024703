package app.photosync.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Room for one call to a {@link Destination}, until it is closed. Closing it again does nothing. */
public final class CallPermit implements AutoCloseable {

    private final Semaphore free;
    private final AtomicBoolean isGivenBack = new AtomicBoolean();

    CallPermit(Semaphore free) {
        this.free = free;
    }

    @Override
    public void close() {
        if (isGivenBack.compareAndSet(false, true)) {
            free.release();
        }
    }
}
