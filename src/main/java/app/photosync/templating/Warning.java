package app.photosync.templating;

/**
 * Something a template's author should look at; the card was made nevertheless.
 *
 * @param path where in the template, such as {@code $.body[0].text}
 * @param expression the expression, in its normal form
 * @param reason for people, in English
 */
public record Warning(String path, String expression, String reason) {}
