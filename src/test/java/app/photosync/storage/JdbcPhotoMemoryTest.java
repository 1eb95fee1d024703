package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.OwnWrite;
import app.photosync.photo.PersonId;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Picture;
import app.photosync.portraits.Portrait;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is remembered of own writes, also beside a version that knows nothing of files and refused timestamps. */
class JdbcPhotoMemoryTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-24T12:00:00Z");
    private static final String FILES = "https://contoso-my.sharepoint.com/User Photos/Profilbilder/anna";
    private static final Fingerprint SOURCE = Fingerprint.of(((Decoding.Decoded) Picture.decode(Portrait.of(1).jpeg(96))).picture());

    private static JdbcClient database;

    private final JdbcPhotoMemory memory = new JdbcPhotoMemory(database);
    private final PersonId person = new PersonId(UUID.randomUUID().toString());

    @BeforeAll
    static void migrate() {
        database = MigratedDatabase.client();
    }

    @Test
    void a_write_whose_timestamp_was_taken_is_remembered_with_its_files() {
        OwnWrite write = new OwnWrite(FIRST, Optional.of(FIRST), SOURCE, Optional.of(SECOND), FILES);

        memory.rememberWrite(person, write);

        assertThat(memory.lastWriteFor(person)).contains(write);
    }

    @Test
    void a_write_whose_timestamp_was_refused_has_none() {
        OwnWrite write = new OwnWrite(FIRST, Optional.empty(), SOURCE, Optional.empty(), FILES);

        memory.rememberWrite(person, write);

        assertThat(memory.lastWriteFor(person)).contains(write);
    }

    @Test
    void a_refused_timestamp_leaves_the_one_that_was_taken_before() {
        OwnWrite write = new OwnWrite(SECOND, Optional.of(FIRST), SOURCE, Optional.empty(), FILES);

        memory.rememberWrite(person, write);

        assertThat(memory.lastWriteFor(person)).contains(write);
    }

    @Test
    void what_the_version_before_writes_over_it_is_read_as_taken() {
        memory.rememberWrite(person, new OwnWrite(FIRST, Optional.empty(), SOURCE, Optional.empty(), FILES));

        database.sql("update own_write set picture_timestamp = ? where person_id = ?").params(Columns.of(SECOND), person.value()).update();

        assertThat(memory.lastWriteFor(person).orElseThrow().timestamp()).contains(SECOND);
    }
}
