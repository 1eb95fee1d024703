package app.photosync.storage;

import app.photosync.teams.ConversationReference;
import app.photosync.teams.ConversationReferences;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code conversation_reference}. */
@Component
class JdbcConversationReferences implements ConversationReferences {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcConversationReferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void remember(ConversationReference reference) {
        jdbc.sql("""
                        insert into conversation_reference as known
                            (conversation_id, service_url, bot_id, tenant_id, person_id, updated_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (conversation_id) do update
                        set service_url = excluded.service_url, bot_id = excluded.bot_id, tenant_id = excluded.tenant_id,
                            person_id = excluded.person_id, updated_at = excluded.updated_at""")
                .params(reference.conversationId(), reference.serviceUrl(), reference.botId(), reference.tenantId(),
                        reference.personId(), Columns.of(clock.instant()))
                .update();
    }

    @Override
    public Optional<ConversationReference> find(String conversationId) {
        return jdbc.sql("""
                        select conversation_id, service_url, bot_id, tenant_id, person_id from conversation_reference
                        where conversation_id = ?""")
                .param(conversationId)
                .query(ConversationReference.class)
                .optional();
    }

    @Override
    public void forget(String conversationId) {
        jdbc.sql("delete from conversation_reference where conversation_id = ?").param(conversationId).update();
    }
}
