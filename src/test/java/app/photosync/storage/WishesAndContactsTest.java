package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.conversation.Effect;
import app.photosync.photo.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is remembered of a person besides the photos. */
class WishesAndContactsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static JdbcClient database;

    private final PersonId anna = new PersonId(UUID.randomUUID().toString());

    @BeforeAll
    static void the_tables_are_there() {
        database = MigratedDatabase.client();
    }

    @Test
    void whoever_opts_out_twice_is_in_again_after_returning_once() {
        JdbcOptOuts optOuts = new JdbcOptOuts(database, new PersonHash("a key of this test"));
        optOuts.add(anna, NOW);
        optOuts.add(anna, NOW.plusSeconds(1));
        assertThat(optOuts.since(anna)).contains(NOW.plusSeconds(1));

        optOuts.remove(anna);
        assertThat(optOuts.since(anna)).isEmpty();
    }

    @Test
    void contacts_are_counted_by_case_and_time() {
        JdbcReferences references = new JdbcReferences(database, new ReferenceTable(database, new SplittableRandom()));
        references.noteContact(new Effect.NoteContact(occasion(1), anna, "different", NOW.minus(Duration.ofDays(8))));
        references.noteContact(new Effect.NoteContact(occasion(2), anna, "same", NOW.minus(Duration.ofDays(1))));
        references.noteContact(new Effect.NoteContact(occasion(3), anna, "different", NOW.minus(Duration.ofDays(1))));
        references.noteContact(new Effect.NoteContact(occasion(4), anna, "different", NOW));

        assertThat(references.contactsBefore("another", NOW.minus(Duration.ofDays(7)), anna, "different")).isEqualTo(2);
        assertThat(references.contactsBefore("another", NOW, anna, "different")).isEqualTo(1);
        assertThat(references.contactsBefore("another", Instant.EPOCH, anna, "different")).isEqualTo(3);
        assertThat(references.contactsBefore(occasion(4), Instant.EPOCH, anna, "different")).as("this one itself").isEqualTo(2);
    }

    private String occasion(int number) {
        return "occasion " + number + " of " + anna.value();
    }

    @Test
    void a_reserved_code_is_kept_only_when_it_is_quoted() {
        JdbcReferences references = new JdbcReferences(database, new ReferenceTable(database, new SplittableRandom()));
        Effect.Quote quote = references.quote(occasion(1), anna, "human", "", NOW);
        assertThat(count(quote.code())).isZero();

        assertThat(references.add(quote)).isTrue();

        assertThat(count(quote.code())).isEqualTo(1);
        assertThat(references.reserve(occasion(1), "human")).as("the next try").isEqualTo(quote.code());
        assertThat(references.add(quote)).as("once more, after a crash").isTrue();
    }

    @Test
    void a_code_that_somebody_else_was_told_meanwhile_is_not_quoted() {
        JdbcReferences slower = new JdbcReferences(database, new ReferenceTable(database, new SplittableRandom(5)));
        Effect.Quote quote = slower.quote(occasion(1), anna, "human", "", NOW);
        JdbcReferences faster = new JdbcReferences(database, new ReferenceTable(database, new SplittableRandom(5)));
        assertThat(faster.add(faster.quote(occasion(2), anna, "human", "", NOW))).isTrue();

        assertThat(faster.add(quote)).isFalse();
    }

    private static int count(String code) {
        return database.sql("select count(*) from help_desk_reference where code = ?").param(code).query(Integer.class).single();
    }

    @Test
    void no_code_is_given_twice_whatever_it_is_for_and_whichever_replica_makes_it() {
        ReferenceTable one = new ReferenceTable(database, new SplittableRandom(1));
        ReferenceTable drawsTheSame = new ReferenceTable(database, new SplittableRandom(1));
        List<String> codes = new ArrayList<>();

        for (int i = 0; i < 10; i++) {
            Effect.Quote quote = new Effect.Quote(one.reserve(occasion(i), "same"), occasion(i), anna, "same", "", NOW);
            assertThat(one.add(quote)).isTrue();
            codes.add(quote.code());
            codes.add(drawsTheSame.addGivenUp("a chat", "activity", NOW));
        }

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(database.sql("select count(*) from help_desk_reference where code in (:codes)").param("codes", codes).query(Integer.class).single())
                .isEqualTo(20);
    }
}
