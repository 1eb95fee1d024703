package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.conversation.SpokenLanguage;
import app.photosync.conversation.SpokenLanguage.Sign;
import app.photosync.photo.PersonId;
import java.time.Clock;
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
    void a_conversation_has_the_language_that_was_put_last() {
        JdbcSpokenLanguages languages = new JdbcSpokenLanguages(database, Clock.systemUTC());
        languages.put("a chat", new SpokenLanguage("uk", Sign.TEXT));
        languages.put("a chat", new SpokenLanguage("de", Sign.WISH));

        assertThat(languages.of("a chat")).contains(new SpokenLanguage("de", Sign.WISH));
        assertThat(languages.of("another chat")).isEmpty();
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
        references.noteContact("occasion 1 of " + anna.value(), anna, "different", NOW.minus(Duration.ofDays(8)));
        references.noteContact("occasion 2 of " + anna.value(), anna, "same", NOW.minus(Duration.ofDays(1)));
        references.noteContact("occasion 3 of " + anna.value(), anna, "different", NOW.minus(Duration.ofDays(1)));
        references.noteContact("occasion 4 of " + anna.value(), anna, "different", NOW);

        assertThat(references.contactsSince(NOW.minus(Duration.ofDays(7)), anna, "different")).isEqualTo(2);
        assertThat(references.contactsSince(NOW, anna, "different")).isEqualTo(1);
        assertThat(references.contactsSince(Instant.EPOCH, anna, "different")).isEqualTo(3);
    }

    @Test
    void no_code_is_given_twice_whatever_it_is_for_and_whichever_replica_makes_it() {
        ReferenceTable one = new ReferenceTable(database, new SplittableRandom(1));
        ReferenceTable drawsTheSame = new ReferenceTable(database, new SplittableRandom(1));
        List<String> codes = new ArrayList<>();

        for (int i = 0; i < 10; i++) {
            codes.add(one.add("occasion " + i + " of " + anna.value(), anna, "same", "", NOW));
            codes.add(drawsTheSame.addGivenUp("a chat", "activity", NOW));
        }

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(database.sql("select count(*) from help_desk_reference where code in (:codes)").param("codes", codes).query(Integer.class).single())
                .isEqualTo(20);
    }
}
