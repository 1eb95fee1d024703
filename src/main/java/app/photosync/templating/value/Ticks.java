package app.photosync.templating.value;

/**
 * A number of 100-nanosecond intervals since the year 1. Too large for a double, so it is text in a card and nothing can be calculated with
 * it.
 */
public record Ticks(long count) {

    @Override
    public String toString() {
        return Long.toString(count);
    }
}
