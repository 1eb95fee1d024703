package app.photosync.understanding;

/**
 * The two likeliest meanings of a text that is not clear enough to act on: to be offered as buttons.
 *
 * @param likeliest never {@link Label#OUT_OF_SCOPE}
 * @param second    never {@link Label#OUT_OF_SCOPE}, and another one than the first
 */
public record Doubt(Label likeliest, Label second) {}
