package app.photosync.templating;

/**
 * What templates from outside may cost. Reaching a limit ends the work with a {@link TemplateException}.
 *
 * @param depth levels of nesting of a template, 1 to 400
 * @param steps evaluated expressions, visited list elements and produced characters of one expansion
 * @param values objects, lists, texts, numbers and so on in one result
 * @param characters characters in all texts of one result
 */
public record Limits(int depth, long steps, long values, long characters) {

    /** Far above any card that a client shows: 100 levels, 5 million steps, 200,000 values, 10 million characters. */
    public static final Limits STANDARD = new Limits(100, 5_000_000, 200_000, 10_000_000);

    private static final int DEEPEST = 400;

    public Limits {
        if (depth < 1 || depth > DEEPEST || steps < 1 || values < 1 || characters < 1) {
            throw new IllegalArgumentException("limits must be positive and the depth at most " + DEEPEST + ": " + depth + ", " + steps
                    + ", " + values + ", " + characters);
        }
    }
}
