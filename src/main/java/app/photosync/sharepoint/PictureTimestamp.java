package app.photosync.sharepoint;

import java.time.Instant;
import java.util.Optional;

/** {@code SPS-PictureTimestamp}: whole seconds since 0001-01-01T00:00:00Z (docs/domain.md 2). */
final class PictureTimestamp {

    private static final long YEAR_ONE = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private PictureTimestamp() {}

    /** @return empty for anything that is no number, or no moment at which a photo can have been stored (2000 to 2100) */
    static Optional<Instant> read(String seconds) {
        if (!seconds.matches("\\d{1,12}")) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds) + YEAR_ONE))
                .filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST));
    }

    static String written(Instant moment) {
        return Long.toString(moment.getEpochSecond() - YEAR_ONE);
    }
}
