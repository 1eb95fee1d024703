package app.photosync.storage;

import app.photosync.photo.Facts;
import app.photosync.photo.comparison.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** How values of the domain stand in columns: the driver takes no {@link Instant}. */
final class Columns {

    private Columns() {}

    static OffsetDateTime of(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime of(Optional<Instant> moment) {
        return moment.map(Columns::of).orElse(null);
    }

    static String text(Optional<Fingerprint> fingerprint) {
        return fingerprint.map(Fingerprint::text).orElse(null);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalMoment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Facts facts(ResultSet row) throws SQLException {
        return new Facts(fingerprint(row, "source_fingerprint"), fingerprint(row, "copy_fingerprint"));
    }

    private static Optional<Fingerprint> fingerprint(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Fingerprint::parse);
    }
}
