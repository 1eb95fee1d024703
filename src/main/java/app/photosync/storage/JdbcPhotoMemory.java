package app.photosync.storage;

import app.photosync.photo.Look;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.PersonId;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.comparison.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code photo_look} and {@code own_write}. */
@Component
class JdbcPhotoMemory implements PhotoMemory {

    private final JdbcClient jdbc;

    JdbcPhotoMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Look> looksAt(PersonId person, Instant since) {
        return jdbc.sql("select * from photo_look where person_id = ? and looked_at >= ? order by looked_at desc")
                .params(person.value(), Columns.of(since))
                .query((row, number) -> look(row))
                .list();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                Columns.moment(row, "looked_at"),
                row.getString("etag"),
                Columns.optionalMoment(row, "share_point_changed"),
                Columns.facts(row));
    }

    @Override
    public void remember(PersonId person, Look look) {
        jdbc.sql("""
                        insert into photo_look (person_id, looked_at, etag, share_point_changed, source_fingerprint, copy_fingerprint)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        Columns.of(look.at()),
                        look.etag(),
                        Columns.of(look.sharePointChanged()),
                        Columns.text(look.facts().microsoft365()),
                        Columns.text(look.facts().sharePoint()))
                .update();
    }

    @Override
    public Optional<OwnWrite> lastWriteFor(PersonId person) {
        return jdbc.sql("""
                        select *, case when picture_timestamp = refused_timestamp then taken_timestamp else picture_timestamp end as own_timestamp
                        from own_write where person_id = ?""")
                .param(person.value())
                .query((row, number) -> new OwnWrite(
                        Columns.moment(row, "picture_timestamp"),
                        Columns.optionalMoment(row, "own_timestamp"),
                        Fingerprint.parse(row.getString("source_fingerprint")),
                        Columns.optionalMoment(row, "verified_at"),
                        row.getString("files")))
                .optional();
    }

    @Override
    public void rememberWrite(PersonId person, OwnWrite write) {
        Optional<Instant> refused = Optional.of(write.at()).filter(at -> !write.timestamp().equals(Optional.of(at)));
        jdbc.sql("""
                        insert into own_write (person_id, picture_timestamp, source_fingerprint, verified_at, files, refused_timestamp, taken_timestamp)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (person_id) do update
                        set picture_timestamp = excluded.picture_timestamp, source_fingerprint = excluded.source_fingerprint,
                            verified_at = excluded.verified_at, files = excluded.files,
                            refused_timestamp = excluded.refused_timestamp, taken_timestamp = excluded.taken_timestamp""")
                .params(
                        person.value(),
                        Columns.of(write.at()),
                        write.source().text(),
                        Columns.of(write.verified()),
                        write.files(),
                        Columns.of(refused),
                        Columns.of(write.timestamp()))
                .update();
    }
}
