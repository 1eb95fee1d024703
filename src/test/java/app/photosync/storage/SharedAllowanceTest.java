package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/teams-rules.md 17, by a clock that only waiting moves. */
class SharedAllowanceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PER_SECOND = 25;

    private final HikariDataSource database = pooled();
    private final AtomicLong nanos = new AtomicLong(Duration.ofDays(1).toNanos());
    private final String conversation = "c" + System.nanoTime();
    private final SharedAllowance allowance = replica();

    @AfterEach
    void the_connections_end() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 7", "PT2S, 8", "PT30S, 60"})
    void into_one_conversation_no_window_sees_more_than_teams_takes(Duration window, int most) throws InterruptedException {
        assertThat(most(taken(200, conversation), window)).isBetween(most / 2, most);
    }

    @Test
    void into_one_conversation_an_hour_sees_1800_calls_at_most() throws InterruptedException {
        long from = nanos.get();
        int taken = 0;
        while (nanos.get() - from < Duration.ofHours(1).toNanos() && allowance.take(conversation, PATIENCE)) {
            taken++;
        }

        assertThat(taken).isBetween(1_700, 1_800);
    }

    @Test
    void over_all_conversations_and_replicas_a_second_sees_half_of_what_teams_takes() throws InterruptedException {
        SharedAllowance other = replica();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            assertThat((i % 2 == 0 ? allowance : other).take(conversation + i, PATIENCE)).isTrue();
            times.add(nanos.get());
        }

        assertThat(most(times, Duration.ofSeconds(1))).isBetween(20, PER_SECOND);
    }

    @Test
    void who_would_wait_too_long_takes_nothing() throws InterruptedException {
        taken(4, conversation);

        assertThat(allowance.take(conversation, Duration.ZERO)).isFalse();
        assertThat(allowance.take(conversation, Duration.ofMillis(100))).isFalse();
        assertThat(allowance.take(conversation, Duration.ofMillis(600))).isTrue();
    }

    @Test
    void one_conversation_does_not_slow_another() throws InterruptedException {
        taken(4, conversation);
        nanos.addAndGet(Duration.ofMillis(300).toNanos());

        assertThat(allowance.take(conversation + " other", Duration.ZERO)).isTrue();
    }

    @Test
    void what_the_tenant_has_no_place_for_costs_the_conversation_nothing_whichever_replica_asks() throws InterruptedException {
        theTenantGaveAll();
        SharedAllowance other = replica();
        for (int i = 0; i < 10; i++) {
            assertThat((i % 2 == 0 ? allowance : other).take(conversation, Duration.ZERO)).isFalse();
        }

        nanos.addAndGet(Duration.ofMillis(200).toNanos());

        assertThat(List.of(takesNow(allowance), takesNow(other), takesNow(allowance), takesNow(other))).containsOnly(true);
    }

    @Test
    void who_waited_for_the_conversation_waits_for_the_tenant_only_as_long_as_patience_is_left() throws InterruptedException {
        taken(4, conversation);
        theTenantGaveAll(Duration.ofMillis(600));
        long before = nanos.get();

        assertThat(allowance.take(conversation, Duration.ofMillis(600))).isFalse();
        assertThat(nanos.get() - before).isLessThanOrEqualTo(Duration.ofMillis(600).toNanos());
    }

    private void theTenantGaveAll() throws InterruptedException {
        theTenantGaveAll(Duration.ZERO);
    }

    /** @param ahead for that long nothing is left either */
    private void theTenantGaveAll(Duration ahead) throws InterruptedException {
        long now = nanos.get();
        int other = 0;
        while (allowance.take(conversation + " other " + other++, ahead)) {
            nanos.set(now);
        }
    }

    private boolean takesNow(SharedAllowance replica) throws InterruptedException {
        return replica.take(conversation, Duration.ZERO);
    }

    private static HikariDataSource pooled() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(MigratedDatabase.fresh());
        return pool;
    }

    private SharedAllowance replica() {
        TimeMeter time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        return new SharedAllowance(database, PER_SECOND, time, nanos::addAndGet);
    }

    private List<Long> taken(int calls, String into) throws InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            assertThat(allowance.take(into, PATIENCE)).isTrue();
            times.add(nanos.get());
        }
        return times;
    }

    private static int most(List<Long> times, Duration window) {
        return times.stream().mapToInt(first -> (int) times.stream().filter(time -> time >= first && time < first + window.toNanos()).count()).max().orElse(0);
    }
}
