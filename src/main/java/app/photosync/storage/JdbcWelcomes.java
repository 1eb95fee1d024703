package app.photosync.storage;

import app.photosync.conversation.Welcomes;
import app.photosync.photo.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables {@code welcome_hash} and {@code welcome}, by person and by conversation: of two replicas that ask at once, one inserts the rows.
 * The version before looks at the conversation only.
 */
@Component
class JdbcWelcomes implements Welcomes {

    private final JdbcClient jdbc;
    private final PersonHash hash;
    private final Clock clock;

    JdbcWelcomes(JdbcClient jdbc, PersonHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public boolean isFirst(Optional<PersonId> person, String conversationId) {
        return jdbc.sql("""
                        select not exists (select 1 from welcome_hash where person_hash = cast(:hash as text))
                            and not exists (select 1 from welcome where conversation_id = :conversation)""")
                .param("hash", person.map(hash::ofWishes).orElse(null))
                .param("conversation", conversationId)
                .query(Boolean.class)
                .single();
    }

    /** @return whether neither was welcomed before; true once, whoever asks */
    boolean becomeFirst(Optional<PersonId> person, String conversationId) {
        return jdbc.sql("""
                        with of_person as (
                            insert into welcome_hash (person_hash, welcomed_at)
                            select cast(:hash as text), :now where cast(:hash as text) is not null on conflict do nothing returning 1),
                        of_conversation as (
                            insert into welcome (conversation_id, welcomed_at) values (:conversation, :now) on conflict do nothing returning 1)
                        select (cast(:hash as text) is null or exists (select 1 from of_person)) and exists (select 1 from of_conversation)""")
                .param("hash", person.map(hash::ofWishes).orElse(null))
                .param("conversation", conversationId)
                .param("now", Columns.of(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    void forget(Optional<PersonId> person, String conversationId) {
        person.ifPresent(known -> jdbc.sql("delete from welcome_hash where person_hash = ?").param(hash.ofWishes(known)).update());
        jdbc.sql("delete from welcome where conversation_id = ?").param(conversationId).update();
    }
}
