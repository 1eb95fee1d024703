package app.photosync.templating;

import java.util.List;

/**
 * The result of an expansion.
 *
 * @param card a plain value; null when the whole template was dropped
 * @param warnings in the order they arose, at most 100
 */
public record Expanded(Object card, List<Warning> warnings) {}
