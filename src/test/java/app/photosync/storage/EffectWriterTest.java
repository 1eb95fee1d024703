package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photosync.conversation.DecisionOvertaken;
import app.photosync.conversation.Effect;
import app.photosync.conversation.Journal;
import app.photosync.conversation.LastAnswer;
import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.Speaker.Device;
import app.photosync.conversation.SpokenLanguage;
import app.photosync.conversation.SpokenLanguage.Sign;
import app.photosync.conversation.SyncCard;
import app.photosync.memory.MemorizedSwitch;
import app.photosync.photo.Facts;
import app.photosync.photo.PersonId;
import app.photosync.sync.Later;
import app.photosync.sync.OperationTimes;
import app.photosync.sync.SyncAs;
import app.photosync.sync.SyncChanges;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import app.photosync.sync.SyncSwitch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a turn has decided is written wholly or not at all. */
class EffectWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static DataSource source;

    private final JdbcClient database = JdbcClient.create(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private final PersonId anna = new PersonId(UUID.randomUUID().toString());
    private final String chat = "chat of " + anna.value();
    private final PersonHash hash = new PersonHash("a key of this test");
    private final AuditNames names = new AuditNames(database, hash);
    private final JdbcOperations operations = new JdbcOperations(
            database, transaction, new Audit(database, names));
    private final MemorizedSwitch atRunTime = new MemorizedSwitch();
    private final JdbcSyncCards cards = new JdbcSyncCards(database);
    private final JdbcConversationMemory memory = new JdbcConversationMemory(database, Clock.systemUTC());
    private final Later later = mock();
    private final JdbcLaterChecks laterChecks = mock();
    private final Journal journal = mock();
    private final ObjectProvider<SyncChanges> changes = mock();
    private final EffectWriter effects = new EffectWriter(
            transaction,
            new PersonEffects(
                    memory,
                    new JdbcReferences(database, new ReferenceTable(database, new SplittableRandom())),
                    new JdbcOptOuts(database, hash),
                    new JdbcWelcomes(database, hash, Clock.systemUTC()),
                    new JdbcKeptData(database, transaction, new PersonKeys(hash, names, Clock.systemUTC())),
                    laterChecks,
                    new JdbcPhotoMemory(database)),
            new SyncEffects(changes, later, cards),
            journal);

    @BeforeAll
    static void the_tables_are_there() {
        source = MigratedDatabase.fresh();
    }

    @BeforeEach
    void the_sync_is_there() {
        when(changes.getObject()).thenReturn(new SyncChanges(operations, new SyncSwitch(SyncAs.APPLICATION, atRunTime), Clock.systemUTC()));
    }

    @Test
    void what_is_offered_and_begun_in_one_turn_begins_with_its_card() {
        SyncOperation offered = asked();

        effects.write(List.of(
                new Effect.OfferSync(offered), new Effect.BeginSync(offered.id()), new Effect.PutSyncCard(card(offered.id()))));

        assertThat(operations.find(offered.id())).map(SyncOperation::state).contains(State.CONFIRMED);
        assertThat(cards.of(offered.id())).isPresent();
        verify(later).at(any(), any());
    }

    @Test
    void nothing_is_written_or_counted_when_another_sync_runs_by_now() {
        begun();
        SyncOperation offered = asked();

        assertThatThrownBy(() -> effects.write(List.of(
                new Effect.ChooseLanguage(chat, new SpokenLanguage("de", Sign.WISH)),
                new Effect.OfferSync(offered),
                new Effect.CountCheck("different"),
                new Effect.BeginSync(offered.id())))).isInstanceOf(DecisionOvertaken.class);

        assertThat(memory.of(chat).language()).isEmpty();
        assertThat(operations.find(offered.id())).isEmpty();
        verify(journal, never()).checked(any());
    }

    @Test
    void nothing_begins_once_copying_is_switched_off_or_the_offer_is_gone() {
        SyncOperation offered = asked();
        operations.add(offered);
        assertThatThrownBy(() -> effects.write(List.of(new Effect.BeginSync("gone")))).isInstanceOf(DecisionOvertaken.class);
        atRunTime.switchOff();

        assertThatThrownBy(() -> effects.write(List.of(new Effect.BeginSync(offered.id())))).isInstanceOf(DecisionOvertaken.class);

        verify(later, never()).at(any(), any());
    }

    @Test
    void belongs_to_the_transaction_of_the_caller_and_counts_when_that_commits() {
        List<Effect> decided = List.of(
                new Effect.ChooseLanguage(chat, new SpokenLanguage("de", Sign.WISH)), new Effect.CountIntent("help", "de"));
        transaction.executeWithoutResult(status -> {
            effects.write(decided);
            status.setRollbackOnly();
        });
        assertThat(memory.of(chat).language()).isEmpty();
        verify(journal, never()).understood(any(), any());

        transaction.executeWithoutResult(_ -> {
            effects.write(decided);
            verify(journal, never()).understood(any(), any());
        });

        assertThat(memory.of(chat).language()).isPresent();
        verify(journal).understood("help", "de");
    }

    @Test
    void nobody_is_forgotten_while_a_sync_runs_but_what_stops_in_the_same_turn_runs_no_more() {
        SyncOperation running = begun();
        Effect forget = new Effect.Forget(anna, chat);
        assertThatThrownBy(() -> effects.write(List.of(forget))).isInstanceOf(DecisionOvertaken.class);
        assertThat(operations.find(running.id())).isPresent();

        effects.write(List.of(new Effect.StopSync(running), forget, remembers()));

        assertThat(operations.find(running.id())).isEmpty();
    }

    @Test
    void what_has_gone_on_since_it_was_read_does_not_stop() {
        SyncOperation running = begun();
        operations.save(running, running);

        assertThatThrownBy(() -> effects.write(List.of(new Effect.StopSync(running)))).isInstanceOf(DecisionOvertaken.class);
    }

    @Test
    void of_two_welcomes_one_is_overtaken() {
        Effect welcome = new Effect.Welcome(Optional.of(anna), chat);
        effects.write(List.of(welcome));

        assertThatThrownBy(() -> effects.write(List.of(welcome))).isInstanceOf(DecisionOvertaken.class);
    }

    @Test
    void a_promised_look_is_scheduled_after_its_row_is_there() {
        LaterCheck check = new LaterCheck(anna, chat, "en", Device.COMPUTER, ZoneOffset.UTC, NOW);

        effects.write(List.of(new Effect.PromiseLook(NOW.plusSeconds(60), check)));

        var inOrder = inOrder(laterChecks);
        inOrder.verify(laterChecks).put(check);
        inOrder.verify(laterChecks).schedule(NOW.plusSeconds(60), check);
    }

    private Effect remembers() {
        return new Effect.RememberAnswer(chat, new LastAnswer(List.of(), Optional.empty(), Optional.empty(), NOW));
    }

    private SyncOperation begun() {
        SyncOperation offered = asked();
        effects.write(List.of(new Effect.OfferSync(offered), new Effect.BeginSync(offered.id())));
        return operations.find(offered.id()).orElseThrow();
    }

    private SyncOperation asked() {
        return new SyncOperation(
                UUID.randomUUID().toString(), anna, "different", new Facts(Optional.empty(), Optional.empty()), State.ASKED, 0,
                new OperationTimes(NOW, NOW, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), News.NONE, "", 0);
    }

    private SyncCard card(String operation) {
        return new SyncCard(operation, chat, Optional.empty(), "en", Device.COMPUTER, ZoneOffset.UTC);
    }
}
