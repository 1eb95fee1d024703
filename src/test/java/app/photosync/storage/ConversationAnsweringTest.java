package app.photosync.storage;

import app.photosync.FailingDatabase;
import app.photosync.conversation.Journal;
import app.photosync.http.RetryAfter;
import app.photosync.teams.Answering;
import app.photosync.teams.NotSent;
import app.photosync.teams.ReceivedActivity;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class ConversationAnsweringTest {

    private static final Lease HELD = new LeaseInTest(false, true);

    private static FailingDatabase failing;
    private static JdbcClient database;

    private final String conversation = "conversation-" + System.nanoTime();
    private final InboxTable table = new InboxTable(database, Clock.systemUTC());
    private final ScriptedAnswering bot = new ScriptedAnswering();
    private final Journal journal = mock();
    private final ConversationAnswering answering = answering(table);

    @BeforeAll
    static void the_tables_are_there() {
        failing = new FailingDatabase(MigratedDatabase.fresh());
        database = JdbcClient.create(failing);
    }

    @Test
    void answers_everything_in_order_of_arrival() {
        stored("1", "one");
        stored("2", "two");

        assertThat(answerAll()).isEqualTo(new ConversationAnswering.Pace.Idle());

        assertThat(bot.answered).containsExactly("one", "two");
        assertThat(states()).containsExactly("answered", "answered");
    }

    @Test
    void deletes_the_text_with_the_answer_and_keeps_the_ids() {
        stored("1", "one");

        answerAll();

        assertThat(database.sql("select payload is null and same_as is null from inbox where conversation_id = ? and activity_id = '1'")
                .param(conversation).query(Boolean.class).single()).isTrue();
        assertThat(table.addEnded(conversation, "1", "answered")).isFalse();
    }

    @Test
    void comes_back_later_to_what_failed_and_lets_nothing_overtake_it() {
        stored("1", "one");
        stored("2", "two");
        bot.failures = 1;

        assertThat(answerAll()).isEqualTo(new ConversationAnswering.Pace.Later(Duration.ofSeconds(1)));
        assertThat(bot.answered).isEmpty();

        assertThat(answerAll()).isEqualTo(new ConversationAnswering.Pace.Idle());
        assertThat(bot.answered).containsExactly("one", "two");
    }

    @Test
    void gives_up_what_always_fails_and_apologises() {
        stored("1", "poison");
        stored("2", "two");
        bot.failures = 5;

        for (int tries = 0; tries < 5; tries++) {
            answerAll();
        }

        assertThat(states()).containsExactly("given up", "answered");
        assertThat(bot.apologies).singleElement().asString().matches("poison PS-[2-9A-HJ-NP-Z]{4}");
    }

    @Test
    void the_number_in_an_apology_is_found_by_those_whom_it_is_quoted_to() {
        stored("1", "poison");
        bot.failures = 5;

        for (int tries = 0; tries < 5; tries++) {
            answerAll();
        }

        String code = bot.apologies.getFirst().replace("poison ", "");
        assertThat(database.sql("select case_name, detail, conversation_id from help_desk_reference where code = ?").param(code).query().listOfRows())
                .containsExactly(Map.of("case_name", "given-up", "detail", "activity 1", "conversation_id", conversation));
    }

    @Test
    void what_the_connector_does_not_take_is_kept_for_longer_than_its_gate_can_stay_shut() {
        stored("1", "one");
        bot.failures = 100;
        bot.failure = new NotSent("unreachable");

        Duration waited = Duration.ZERO;
        while (answerAll() instanceof ConversationAnswering.Pace.Later(Duration pause)) {
            waited = waited.plus(pause);
        }

        assertThat(states()).containsExactly("given up");
        assertThat(waited).isGreaterThan(RetryAfter.LONGEST);
    }

    @Test
    void a_crash_while_the_answer_left_makes_it_unclear_and_it_is_not_sent_again() {
        stored("1", "one");
        bot.crashesOnceItLeaves = true;
        assertThatThrownBy(this::answerAll).isInstanceOf(Crash.class);

        assertThat(answerAll()).isEqualTo(new ConversationAnswering.Pace.Idle());

        assertThat(states()).containsExactly("unclear");
        assertThat(bot.answered).isEmpty();
        verify(journal).answered("unclear");
    }

    @Test
    void every_ending_is_counted() {
        stored("1", "one");

        answerAll();

        verify(journal).answered("answered");
    }

    @Test
    void a_crash_before_the_answer_left_is_made_good() {
        stored("1", "one");
        bot.crashesBeforeItLeaves = true;
        assertThatThrownBy(this::answerAll).isInstanceOf(Crash.class);
        bot.crashesBeforeItLeaves = false;

        answerAll();

        assertThat(bot.answered).containsExactly("one");
    }

    @ParameterizedTest
    @EnumSource
    void what_has_left_is_not_sent_again_when_its_end_cannot_be_written_down_at_once(FailingDatabase.Moment moment) {
        stored("1", "one");
        failing.fails(statement -> statement.contains("answered_at = ?"), moment);

        answerUntilIdle();

        assertThat(bot.answered).containsExactly("one");
        assertThat(states()).containsExactly("answered");
    }

    @ParameterizedTest
    @EnumSource
    void what_has_not_left_is_answered_when_the_note_of_that_fails(FailingDatabase.Moment moment) {
        stored("1", "one");
        bot.isTurnedAway = true;
        failing.fails(statement -> statement.contains("'waiting'"), moment);
        answerAll();
        bot.isTurnedAway = false;

        answerUntilIdle();

        assertThat(bot.answered).containsExactly("one");
        assertThat(states()).containsExactly("answered");
    }

    @ParameterizedTest
    @EnumSource
    void what_could_not_be_noted_as_leaving_has_not_left(FailingDatabase.Moment moment) {
        stored("1", "one");
        failing.fails(statement -> statement.contains("'leaving'"), moment);

        answerUntilIdle();

        assertThat(bot.answered).containsExactly("one");
        assertThat(states()).containsExactly("answered");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_given_up_is_apologised_for_once_when_its_end_cannot_be_written_down_at_once(FailingDatabase.Moment moment) {
        stored("1", "poison");
        bot.failures = 5;
        failing.fails(statement -> statement.contains("answered_at = ?"), moment);

        answerUntilIdle();

        assertThat(states()).containsExactly("given up");
        assertThat(bot.apologies).hasSize(1);
    }

    @Test
    void a_replica_that_wakes_before_its_answer_leaves_does_not_send_what_another_one_has_answered() {
        stored("1", "one");
        bot.pausedBeforeItLeaves = this::anotherReplicaAnswers;

        answerUntilIdle();

        assertThat(bot.answered).containsExactly("one");
        assertThat(states()).containsExactly("answered");
    }

    @Test
    void a_replica_that_wakes_does_not_take_what_another_one_has_answered() {
        stored("1", "one");
        InboxTable paused = new InboxTable(database, Clock.systemUTC()) {
            @Override
            Optional<Row> first(String conversationId) {
                Optional<Row> seen = super.first(conversationId);
                anotherReplicaAnswers();
                return seen;
            }
        };

        answering(paused).answerAll(conversation, HELD);

        assertThat(bot.answered).containsExactly("one");
    }

    @Test
    void a_replica_that_wakes_with_a_failure_does_not_bring_back_what_another_one_has_answered() {
        stored("1", "one");
        bot.pausedBeforeItLeaves = () -> {
            anotherReplicaAnswers();
            throw new IllegalStateException("not now");
        };

        answerUntilIdle();

        assertThat(bot.answered).containsExactly("one");
        assertThat(bot.apologies).isEmpty();
        assertThat(states()).containsExactly("answered");
    }

    @Test
    void a_replica_that_wakes_after_its_answer_has_left_does_not_touch_what_is_unclear_by_now() {
        stored("1", "one");
        bot.pausedOnceItLeaves = this::anotherReplicaAnswers;

        answerUntilIdle();

        assertThat(bot.answered).containsExactly("one");
        assertThat(states()).containsExactly("unclear");
    }

    @Test
    void a_replica_that_wakes_does_not_end_what_is_on_its_way_from_another_one() {
        stored("1", "one");
        bot.pausedOnceItLeaves = () -> {
            bot.pausedOnceItLeaves = () -> {};
            answering.answerAll(conversation, new LeaseInTest(false, false));
        };

        answerAll();

        assertThat(states()).containsExactly("answered");
    }

    @Test
    void a_replica_that_stops_leaves_the_next_activity_to_another_one() {
        stored("1", "one");

        assertThat(answering.answerAll(conversation, new LeaseInTest(true, true))).isEqualTo(new ConversationAnswering.Pace.Later(Duration.ZERO));

        assertThat(states()).containsExactly("waiting");
    }

    @Test
    void the_same_text_while_the_first_is_unanswered_is_the_same_message() {
        assertThat(stored("1", "one")).isTrue();
        assertThat(stored("2", "one")).isFalse();
        answerAll();

        assertThat(stored("3", "one")).isTrue();
    }

    @Test
    void an_interrupted_answer_is_handed_over() {
        stored("1", "one");
        bot.failures = 1;
        Thread.currentThread().interrupt();

        answerAll();

        assertThat(Thread.interrupted()).isFalse();
        assertThat(states()).containsExactly("waiting");
    }

    private boolean stored(String activityId, String text) {
        return table.addWaiting(new ReceivedActivity(conversation, activityId, text, text.getBytes(UTF_8)));
    }

    private ConversationAnswering answering(InboxTable inbox) {
        ReferenceTable references = new ReferenceTable(database, new SplittableRandom());
        return new ConversationAnswering(inbox, bot, references, new Insistence(_ -> {}), journal, Clock.systemUTC());
    }

    private ConversationAnswering.Pace answerAll() {
        return answering.answerAll(conversation, HELD);
    }

    private void answerUntilIdle() {
        for (int turns = 0; turns < 20 && answerAll() instanceof ConversationAnswering.Pace.Later; turns++) {
            // a task would come again after the pause
        }
    }

    private void anotherReplicaAnswers() {
        bot.pausedBeforeItLeaves = () -> {};
        bot.pausedOnceItLeaves = () -> {};
        answerAll();
    }

    private List<String> states() {
        return database.sql("select state from inbox where conversation_id = ? order by arrival").param(conversation)
                .query(String.class).list();
    }

    private record LeaseInTest(boolean isEnding, boolean isHeld) implements Lease {}

    private static final class Crash extends Error {}

    private static final class ScriptedAnswering implements Answering {

        final List<String> answered = new ArrayList<>();
        final List<String> apologies = new ArrayList<>();
        int failures;
        RuntimeException failure = new IllegalStateException("not now");
        boolean crashesBeforeItLeaves;
        boolean crashesOnceItLeaves;
        boolean isTurnedAway;
        Runnable pausedBeforeItLeaves = () -> {};
        Runnable pausedOnceItLeaves = () -> {};

        @Override
        public Ending answer(byte[] payload, Runnable leaving) {
            if (crashesBeforeItLeaves) {
                throw new Crash();
            }
            if (failures-- > 0) {
                throw failure;
            }
            pausedBeforeItLeaves.run();
            leaving.run();
            if (crashesOnceItLeaves) {
                throw new Crash();
            }
            if (isTurnedAway) {
                throw new NotSent("too many requests");
            }
            pausedOnceItLeaves.run();
            answered.add(new String(payload, UTF_8));
            return Ending.ANSWERED;
        }

        @Override
        public Ending answerAgain(byte[] payload, Runnable leaving) {
            throw new AssertionError("an answer is not followed here");
        }

        @Override
        public void apologise(byte[] payload, String reference) {
            apologies.add(new String(payload, UTF_8) + " " + reference);
        }
    }
}
