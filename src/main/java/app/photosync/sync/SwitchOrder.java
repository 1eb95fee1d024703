package app.photosync.sync;

import java.time.Instant;

/**
 * IT has switched the copying of photos off while the bot runs.
 *
 * @param by who, as far as it is known
 * @param why in the words of whoever did it; may be empty
 */
public record SwitchOrder(Instant since, String by, String why) {}
