package app.photosync.storage;

import app.photosync.conversation.Speaker.Device;
import app.photosync.conversation.SyncCard;
import app.photosync.conversation.SyncCards;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code sync_card}. */
@Component
class JdbcSyncCards implements SyncCards {

    private final JdbcClient jdbc;

    JdbcSyncCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds or replaces. */
    void put(SyncCard card) {
        jdbc.sql("""
                        insert into sync_card (operation_id, conversation_id, message_id, language, device, zone) values (?, ?, ?, ?, ?, ?)
                        on conflict (operation_id) do update
                        set conversation_id = excluded.conversation_id, message_id = excluded.message_id, language = excluded.language,
                            device = excluded.device, zone = excluded.zone""")
                .params(
                        card.operation(),
                        card.conversationId(),
                        card.messageId().orElse(null),
                        card.language(),
                        card.device().name(),
                        card.zone().getId())
                .update();
    }

    /** Nothing when the card was forgotten meanwhile. */
    void arrived(String operation, String messageId) {
        jdbc.sql("update sync_card set message_id = ? where operation_id = ?").params(messageId, operation).update();
    }

    @Override
    public Optional<SyncCard> of(String operation) {
        return jdbc.sql("select * from sync_card where operation_id = ?")
                .param(operation)
                .query((row, number) -> new SyncCard(
                        row.getString("operation_id"),
                        row.getString("conversation_id"),
                        Optional.ofNullable(row.getString("message_id")),
                        row.getString("language"),
                        Device.valueOf(row.getString("device")),
                        ZoneId.of(row.getString("zone"))))
                .optional();
    }
}
