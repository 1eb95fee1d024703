package app.photosync.templating.value;

/** What a path that leads nowhere has; in contrast to null it is never a value of the data. */
public enum Undefined {
    UNDEFINED;

    /** Null and undefined are different values, but most functions treat both as "nothing there". */
    public static boolean isNothing(Object value) {
        return value == null || value == UNDEFINED;
    }

    @Override
    public String toString() {
        return "undefined";
    }
}
