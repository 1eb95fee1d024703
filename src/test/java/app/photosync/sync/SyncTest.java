package app.photosync.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.SettableClock;
import app.photosync.memory.MemorizedOperations;
import app.photosync.memory.MemorizedPhotos;
import app.photosync.memory.MemorizedServices;
import app.photosync.memory.MemorizedSwitch;
import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.PersonId;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.PhotoChanges;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.portraits.Portrait;
import app.photosync.sync.steps.SyncWork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sync from the offer to its end, with everything around it in memory. */
class SyncTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final byte[] NEW = Portrait.of(1).jpeg(648);
    private static final byte[] OLD = Portrait.of(1).take(2).jpeg(300);

    private final SettableClock clock = new SettableClock(NOW);
    private final MemorizedServices services = new MemorizedServices();
    private final MemorizedPhotos memory = new MemorizedPhotos();
    private final MemorizedOperations operations = new MemorizedOperations();
    private final ScriptedListener listener = new ScriptedListener();
    private final List<SyncOutcome> heard = listener.heard;
    private final PhotoCheck check =
            new PhotoCheck(services, services, services.sharePointSide(), memory, PhotoChanges.BY_EMPLOYEES, List.of(), clock);
    private final MemorizedSwitch atRunTime = new MemorizedSwitch();
    private final SyncSwitch syncSwitch = new SyncSwitch(SyncAs.APPLICATION, atRunTime);
    private final Sync sync = new Sync(operations, syncSwitch, clock);
    private final SyncChanges changes = new SyncChanges(operations, syncSwitch, clock);
    private final SyncWork work =
            new SyncWork(operations, check, syncSwitch, services, memory, listener, clock, () -> 0L);

    @BeforeEach
    void two_different_photos() {
        services.microsoft365Has(new Microsoft365Photo.Stored(NEW, "etag"));
        services.sharePointHas(stored(OLD));
    }

    @Test
    void copies_the_photo_reads_it_back_and_says_done() {
        String operation = pressed();

        runToTheEndOf(Duration.ofMinutes(1), operation);

        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
        assertThat(services.writes()).isEqualTo(1);
    }

    @Test
    void a_second_press_joins_the_running_operation() {
        String operation = pressed();

        assertThat(sync.confirmation(operation, MemorizedServices.ANNA)).isInstanceOf(Confirmation.Running.class);
    }

    @Test
    void a_press_on_another_card_of_the_same_person_joins_the_running_operation() {
        String running = pressed();

        Confirmation second = sync.confirmation(offered(), MemorizedServices.ANNA);

        assertThat(second).isInstanceOfSatisfying(Confirmation.Running.class, it -> assertThat(it.operation().id()).isEqualTo(running));
    }

    @Test
    void a_press_after_the_end_changes_nothing_again() {
        String operation = pressed();
        runToTheEndOf(Duration.ofMinutes(1), operation);

        assertThat(sync.confirmation(operation, MemorizedServices.ANNA)).isInstanceOf(Confirmation.Ended.class);
        assertThat(services.writes()).isEqualTo(1);
    }

    @Test
    void a_press_by_somebody_else_does_nothing() {
        String operation = offered();

        assertThat(sync.confirmation(operation, new PersonId("somebody else"))).isEqualTo(new Confirmation.NotTheirs());
        assertThat(operations.find(operation).orElseThrow().state()).isEqualTo(SyncOperation.State.ASKED);
    }

    @Test
    void an_old_card_does_not_act_on_new_facts() {
        String operation = pressed();
        services.microsoft365Has(new Microsoft365Photo.Stored(Portrait.of(77).jpeg(648), "other etag"));

        work.advance(operation);

        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.FactsChanged.class);
        assertThat(services.writes()).isZero();
    }

    @Test
    void writes_nothing_when_both_are_the_same_by_now() {
        String operation = pressed();
        services.sharePointHas(stored(NEW));

        work.advance(operation);

        assertThat(heard).containsExactly(new SyncOutcome.AlreadyTheSame());
        assertThat(services.writes()).isZero();
    }

    @Test
    void says_what_is_missing_when_it_may_not_write() {
        services.writesEnd(new WriteOutcome.Failed(new AccessProblem.MissingPermission("Sites.Selected")));

        work.advance(pressed());

        assertThat(heard).containsExactly(new SyncOutcome.NotAllowed("Sites.Selected"));
    }

    @Test
    void waits_for_a_busy_sharepoint_tells_it_once_and_finishes_by_itself() {
        services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(NOW.plusSeconds(60), "sharepoint 429")));
        String operation = pressed();
        work.advance(operation);
        work.advance(operation);
        services.writesWork();

        runToTheEndOf(Duration.ofMinutes(1), operation);

        assertThat(heard).hasSize(2).first().isEqualTo(new SyncOutcome.Waiting(NOW.plusSeconds(60)));
        assertThat(heard).last().isInstanceOf(SyncOutcome.Synced.class);
    }

    @Test
    void gives_up_after_a_day_of_waiting() {
        services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(NOW.plusSeconds(60), "sharepoint 429")));
        String operation = pressed();
        work.advance(operation);
        clock.moves(Duration.ofHours(24));

        assertThat(work.advance(operation)).isEmpty();
        assertThat(heard).last().as("the last write may have come through").isEqualTo(new SyncOutcome.GivenUpUnsure());
    }

    @Test
    void reads_back_at_0_2_5_and_15_seconds_before_it_says_not_confirmed() {
        services.sharePointLags();
        String operation = pressed();
        List<Optional<Instant>> next = new ArrayList<>();
        work.advance(operation);

        for (int look = 0; look < 3; look++) {
            next.add(work.advance(operation));
        }
        assertThat(next).containsExactly(
                Optional.of(NOW.plusSeconds(2)), Optional.of(NOW.plusSeconds(5)), Optional.of(NOW.plusSeconds(15)));
        assertThat(heard).isEmpty();

        work.advance(operation);
        assertThat(heard).containsExactly(new SyncOutcome.NotConfirmed(NOW.plus(Duration.ofMinutes(10))));
    }

    @Test
    void a_late_copy_of_an_earlier_sync_does_not_hide_the_one_that_runs() {
        services.sharePointLags();
        String late = pressed();
        for (int step = 0; step < 5; step++) {
            work.advance(late);
        }
        String running = pressed();
        clock.moves(Duration.ofMinutes(10));
        services.sharePointHas(stored(NEW));
        work.advance(late);

        assertThat(operations.find(late)).map(SyncOperation::state).contains(SyncOperation.State.VERIFIED);
        assertThat(sync.confirmation(offered(), MemorizedServices.ANNA))
                .isInstanceOfSatisfying(Confirmation.Running.class, it -> assertThat(it.operation().id()).isEqualTo(running));
        assertThat(sync.cancellation(MemorizedServices.ANNA))
                .isInstanceOfSatisfying(Cancellation.Stops.class, it -> assertThat(it.operation().id()).isEqualTo(running));
    }

    @Test
    void a_look_that_could_not_be_read_is_not_counted_as_the_old_photo() {
        String operation = pressed();
        work.advance(operation);
        services.sharePointHas(unreadableUntil(NOW.plusSeconds(30)));

        assertThat(work.advance(operation)).contains(NOW.plusSeconds(30));
        assertThat(heard).isEmpty();
        services.sharePointHas(stored(NEW));
        clock.moves(Duration.ofSeconds(30));
        work.advance(operation);

        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
    }

    @Test
    void says_that_it_could_not_check_yet_when_nobody_can_look_for_a_minute() {
        String operation = pressed();
        work.advance(operation);
        services.sharePointHas(unreadableUntil(NOW.plus(Duration.ofMinutes(20))));

        assertThat(work.advance(operation)).contains(NOW.plus(Duration.ofMinutes(20)));

        assertThat(heard).extracting(SyncOutcome::metricName).containsExactly("not_checked");
    }

    @Test
    void a_later_look_that_could_not_be_read_does_not_count_either() {
        services.sharePointLags();
        String operation = pressed();
        runToTheEndOf(Duration.ofMinutes(1), operation);
        services.sharePointHas(unreadableUntil(NOW.plus(Duration.ofHours(30))));
        clock.showsAtLeast(NOW.plus(Duration.ofHours(25)));

        for (int look = 0; look < 3; look++) {
            assertThat(work.advance(operation)).contains(NOW.plus(Duration.ofHours(30)));
        }
        clock.showsAtLeast(NOW.plus(Duration.ofHours(30)));
        services.sharePointHas(stored(NEW));
        work.advance(operation);

        assertThat(heard).extracting(SyncOutcome::metricName).containsExactly("not_confirmed", "synced");
    }

    @Test
    void says_done_when_a_late_picture_arrives_after_all() {
        services.sharePointLags();
        String operation = pressed();
        runToTheEndOf(Duration.ofMinutes(1), operation);
        services.sharePointHas(stored(NEW));

        runToTheEndOf(Duration.ofMinutes(30), operation);

        assertThat(heard).last().isInstanceOf(SyncOutcome.Synced.class);
    }

    @Test
    void notices_that_the_old_photo_came_back() {
        String operation = pressed();
        runToTheEndOf(Duration.ofMinutes(1), operation);
        services.sharePointHas(stored(OLD));

        runToTheEndOf(Duration.ofHours(2), operation);

        assertThat(heard).extracting(SyncOutcome::metricName).containsExactly("synced", "came_back");
    }

    @Test
    void can_be_cancelled_while_it_waits() {
        services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(NOW.plusSeconds(60), "sharepoint 429")));
        String operation = pressed();
        work.advance(operation);

        assertThat(stops()).isTrue();
        services.writesWork();
        assertThat(work.advance(operation)).isEmpty();
        assertThat(services.writes()).isEqualTo(1);
    }

    @Test
    void says_nothing_when_a_later_look_finds_that_it_stayed() {
        String operation = pressed();

        runToTheEndOf(Duration.ofDays(2), operation);

        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
    }

    @Test
    void a_write_that_broke_off_before_the_profile_knew_of_the_photo_is_repeated() {
        String operation = pressed();
        services.diesAfterTheFiles();
        assertThatThrownBy(() -> work.advance(operation)).hasMessageContaining("died");

        runToTheEndOf(Duration.ofMinutes(1), operation);

        assertThat(services.writes()).isEqualTo(2);
        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
    }

    @Test
    void a_write_that_was_complete_when_the_process_died_is_read_back_and_not_repeated() {
        String operation = pressed();
        services.diesAfterTheLastProperty();
        assertThatThrownBy(() -> work.advance(operation)).hasMessageContaining("died");

        runToTheEndOf(Duration.ofMinutes(1), operation);

        assertThat(services.writes()).isEqualTo(1);
        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
        assertThat(memory.lastWriteFor(MemorizedServices.ANNA)).isPresent();
    }

    @Test
    void after_a_crash_all_is_written_once_more_where_sharepoint_takes_no_timestamp_that_would_show_the_end() {
        services.sharePointRefusesTimestamps();
        String operation = pressed();
        services.diesAfterTheLastProperty();
        assertThatThrownBy(() -> work.advance(operation)).hasMessageContaining("died");

        runToTheEndOf(Duration.ofMinutes(1), operation);

        assertThat(services.writes()).isEqualTo(2);
        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
    }

    @Test
    void the_files_of_a_write_are_remembered() {
        runToTheEndOf(Duration.ofMinutes(1), pressed());

        assertThat(lastWrite().files()).isEqualTo("files of " + MemorizedServices.ANNA);
    }

    @Test
    void a_refused_timestamp_is_not_remembered_as_ones_own() {
        services.sharePointRefusesTimestamps();

        runToTheEndOf(Duration.ofMinutes(1), pressed());

        assertThat(lastWrite().timestamp()).isEmpty();
        assertThat(lastWrite().verified()).isPresent();
    }

    @Test
    void an_earlier_timestamp_that_sharepoint_took_stays_ones_own_when_a_later_one_is_refused() {
        runToTheEndOf(Duration.ofMinutes(1), pressed());
        Instant taken = lastWrite().timestamp().orElseThrow();
        services.sharePointRefusesTimestamps();
        services.microsoft365Has(new Microsoft365Photo.Stored(OLD, "other etag"));
        clock.moves(Duration.ofDays(1));

        runToTheEndOf(Duration.ofMinutes(1), pressed());

        assertThat(lastWrite().at()).isAfter(taken);
        assertThat(lastWrite().timestamp()).contains(taken);
    }

    @Test
    void a_crash_before_the_outcome_was_told_loses_nothing() {
        String operation = pressed();
        work.advance(operation);
        listener.crashes = Crashing.BEFORE_ANYTHING_LEAVES;
        assertThatThrownBy(() -> work.advance(operation)).isInstanceOf(Crash.class);
        listener.crashes = Crashing.NEVER;

        Optional<Instant> next = work.advance(operation);

        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
        assertThat(next).contains(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void a_crash_while_a_message_leaves_does_not_send_it_twice() {
        String operation = pressed();
        work.advance(operation);
        listener.crashes = Crashing.WHILE_A_MESSAGE_LEAVES;
        assertThatThrownBy(() -> work.advance(operation)).isInstanceOf(Crash.class);
        listener.crashes = Crashing.NEVER;

        Optional<Instant> next = work.advance(operation);

        assertThat(heard).isEmpty();
        assertThat(listener.mayHaveMissed).containsExactly(operation);
        assertThat(next).contains(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void tells_it_again_while_nobody_can_be_reached() {
        String operation = pressed();
        work.advance(operation);
        listener.answer = SyncListener.Hearing.NOT_YET;

        assertThat(work.advance(operation)).contains(NOW.plus(Duration.ofMinutes(1)));
        listener.answer = SyncListener.Hearing.HEARD;

        assertThat(work.advance(operation)).contains(NOW.plus(Duration.ofMinutes(10)));
        assertThat(heard).hasSize(2).allMatch(SyncOutcome.Synced.class::isInstance);
        assertThat(services.writes()).isEqualTo(1);
    }

    @Test
    void a_replica_that_wakes_up_when_another_one_has_told_it_sends_nothing() {
        String operation = pressed();
        work.advance(operation);
        listener.beforeAnythingLeaves = () -> work.advance(operation);

        work.advance(operation);

        assertThat(heard).hasSize(1);
    }

    @Test
    void a_replica_that_wakes_up_when_another_one_has_tried_to_write_does_not_write() {
        services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(NOW.plusSeconds(60), "sharepoint 429")));
        String operation = pressed();
        work.advance(operation);
        services.duringTheNextLook(() -> work.advance(operation));

        work.advance(operation);

        assertThat(services.writes()).isEqualTo(2);
    }

    @Test
    void a_step_whose_operation_was_forgotten_remembers_nothing() {
        String operation = pressed();
        int before = memory.looksAt(MemorizedServices.ANNA, Instant.EPOCH).size();
        services.duringTheNextLook(operations::forgetEverything);

        assertThat(work.advance(operation).flatMap(_ -> work.advance(operation))).isEmpty();

        assertThat(memory.looksAt(MemorizedServices.ANNA, Instant.EPOCH)).hasSize(before);
        assertThat(services.writes()).isZero();
    }

    @Test
    void nothing_begins_while_it_is_switched_off() {
        String operation = offered();
        atRunTime.switchOff();

        assertThat(sync.confirmation(operation, MemorizedServices.ANNA)).isEqualTo(new Confirmation.SwitchedOff());
    }

    @Test
    void a_sync_that_has_not_written_yet_ends_when_it_is_switched_off_and_tells_it() {
        String operation = pressed();
        atRunTime.switchOff();

        assertThat(work.advance(operation)).isEmpty();

        assertThat(heard).containsExactly(new SyncOutcome.SwitchedOff());
        assertThat(services.writes()).isZero();
    }

    @Test
    void an_order_that_comes_during_the_look_before_the_write_is_in_time() {
        String operation = pressed();
        services.duringTheNextLook(atRunTime::switchOff);

        work.advance(operation);

        assertThat(services.writes()).isZero();
    }

    @Test
    void a_sync_that_waits_after_half_a_write_tells_what_sharepoint_may_show_when_it_is_switched_off() {
        services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(NOW.plusSeconds(60), "sharepoint 429")));
        String operation = pressed();
        work.advance(operation);
        atRunTime.switchOff();

        work.advance(operation);

        assertThat(heard).last().isEqualTo(new SyncOutcome.SwitchedOffHalfway());
        assertThat(services.writes()).isEqualTo(1);
    }

    @Test
    void a_write_that_runs_when_it_is_switched_off_comes_to_its_end() {
        String operation = pressed();
        services.duringTheNextWrite(atRunTime::switchOff);

        runToTheEndOf(Duration.ofMinutes(1), operation);

        assertThat(heard).singleElement().isInstanceOf(SyncOutcome.Synced.class);
    }

    @Test
    void an_offer_that_is_watched_ends_when_sharepoint_took_the_photo_by_itself() {
        String operation = offered();
        assertThat(sync.firstLook()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(work.advance(operation)).contains(NOW.plus(Duration.ofHours(1)));
        services.sharePointHas(stored(NEW));

        assertThat(work.advance(operation)).isEmpty();
        assertThat(heard).containsExactly(new SyncOutcome.AlreadyTheSame());
    }

    @Test
    void an_offer_is_watched_for_a_day_and_no_longer() {
        String operation = offered();
        work.advance(operation);
        work.advance(operation);

        assertThat(work.advance(operation)).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void saying_what_a_press_or_a_stop_leads_to_changes_nothing() {
        String operation = offered();
        sync.confirmation(operation, MemorizedServices.ANNA);
        assertThat(operations.find(operation)).map(SyncOperation::state).contains(SyncOperation.State.ASKED);

        changes.begin(operation);
        sync.cancellation(MemorizedServices.ANNA);

        assertThat(operations.find(operation)).map(SyncOperation::state).contains(SyncOperation.State.CONFIRMED);
    }

    @Test
    void what_was_overtaken_between_the_decision_and_its_writing_does_not_begin() {
        String first = offered();
        String second = offered();
        assertThat(changes.begin(first)).isPresent();

        assertThat(changes.begin(first)).as("it has begun").isEmpty();
        assertThat(changes.begin(second)).as("another one runs").isEmpty();
        assertThat(changes.begin("gone")).isEmpty();
    }

    @Test
    void nothing_begins_that_was_decided_before_it_was_switched_off() {
        String operation = offered();
        atRunTime.switchOff();

        assertThat(changes.begin(operation)).isEmpty();
    }

    @Test
    void what_has_gone_on_since_it_was_read_does_not_stop() {
        SyncOperation read = operations.find(pressed()).orElseThrow();
        work.advance(read.id());

        assertThat(changes.stop(read)).isFalse();
    }

    private String offered() {
        Checkup checkup = check.lookAt(MemorizedServices.ANNA);
        checkup.look().ifPresent(look -> memory.remember(MemorizedServices.ANNA, look));
        SyncOperation offered = sync.offer(UUID.randomUUID().toString(), checkup);
        changes.offer(offered);
        return offered.id();
    }

    private boolean stops() {
        return sync.cancellation(MemorizedServices.ANNA) instanceof Cancellation.Stops(SyncOperation running) && changes.stop(running);
    }

    private OwnWrite lastWrite() {
        return memory.lastWriteFor(MemorizedServices.ANNA).orElseThrow();
    }

    private String pressed() {
        String operation = offered();
        assertThat(sync.confirmation(operation, MemorizedServices.ANNA)).isInstanceOf(Confirmation.Begins.class);
        assertThat(changes.begin(operation)).contains(clock.instant().plusSeconds(20));
        return operation;
    }

    /** Takes every step that falls due within the span, moving the clock to each. */
    private void runToTheEndOf(Duration span, String operation) {
        Instant end = clock.instant().plus(span);
        Optional<Instant> next = Optional.of(clock.instant());
        while (next.isPresent() && !next.get().isAfter(end)) {
            clock.showsAtLeast(next.get());
            next = work.advance(operation);
        }
    }

    private static SharePointPhoto unreadableUntil(Instant notBefore) {
        return new SharePointPhoto.Unreadable(new AccessProblem.Unavailable(notBefore, "sharepoint 429"));
    }

    private static SharePointPhoto stored(byte[] bytes) {
        return new SharePointPhoto.Stored(bytes, Optional.of(NOW.minus(Duration.ofDays(20))), Origin.FROM_MICROSOFT_365);
    }

    private enum Crashing { NEVER, BEFORE_ANYTHING_LEAVES, WHILE_A_MESSAGE_LEAVES }

    private static final class Crash extends Error {}

    private static final class ScriptedListener implements SyncListener {

        final List<SyncOutcome> heard = new ArrayList<>();
        final List<String> mayHaveMissed = new ArrayList<>();
        Hearing answer = Hearing.HEARD;
        Crashing crashes = Crashing.NEVER;
        Runnable beforeAnythingLeaves = () -> {};

        @Override
        public Dispatch prepare(SyncOperation operation, SyncOutcome outcome) {
            return (_, leaving) -> hear(outcome, leaving);
        }

        private Hearing hear(SyncOutcome outcome, Runnable leaving) {
            Runnable event = beforeAnythingLeaves;
            beforeAnythingLeaves = () -> {};
            event.run();
            if (crashes != Crashing.BEFORE_ANYTHING_LEAVES) {
                leaving.run();
            }
            if (crashes != Crashing.NEVER) {
                throw new Crash();
            }
            heard.add(outcome);
            return answer;
        }

        @Override
        public void mayHaveMissed(SyncOperation operation) {
            mayHaveMissed.add(operation.id());
        }
    }
}
