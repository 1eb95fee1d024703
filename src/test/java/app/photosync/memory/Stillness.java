package app.photosync.memory;

import java.util.function.Supplier;

/** Holds everything in memory still while something is decided: whoever changes anything then fails. */
public final class Stillness {

    private boolean isStill;

    public <T> T during(Supplier<T> deciding) {
        isStill = true;
        try {
            return deciding.get();
        } finally {
            isStill = false;
        }
    }

    /** @param change in words, for the failure */
    public void isBrokenBy(String change) {
        if (isStill) {
            throw new AssertionError("changed while it was being decided: " + change);
        }
    }
}
