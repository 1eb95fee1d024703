package app.photosync.storage;

import app.photosync.teams.SendingAllowance;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/**
 * Token buckets in the table {@code sending_bucket}. A bucket can give its whole capacity and all that flows in meanwhile, so capacity and
 * inflow of a window together are what the window may see. Its time is that of the wire, and never a clock that a test moves.
 */
final class SharedAllowance implements SendingAllowance {

    /** At most 6 in 1 s and 8 in 2 s, 60 in 30 s, 1,800 in an hour (docs/teams-rules.md 17). */
    private static final BucketConfiguration OF_A_CONVERSATION = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(4).refillGreedy(2, Duration.ofSeconds(1)))
            .addLimit(limit -> limit.capacity(20).refillGreedy(40, Duration.ofSeconds(30)))
            .addLimit(limit -> limit.capacity(100).refillGreedy(1_700, Duration.ofHours(1)))
            .build();

    private static final String TENANT = "tenant";
    private static final String CONVERSATION = "conversation ";
    private static final Duration KEPT_WHEN_FULL = Duration.ofMinutes(1);

    /** All replicas queue for the tenant's row; who waits there holds a connection that everything else of this replica needs. */
    private static final int MOST_CONNECTIONS = 2;

    private final ProxyManager<String> buckets;
    private final BucketConfiguration ofTheTenant;
    private final BlockingStrategy waiting;
    private final Semaphore connections = new Semaphore(MOST_CONNECTIONS, true);

    /** @param perSecond calls for the whole tenant, at least 5 */
    SharedAllowance(DataSource database, int perSecond, TimeMeter time, BlockingStrategy waiting) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("sending_bucket")
                .clientClock(time)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .build();
        int atOnce = perSecond / 5;
        this.ofTheTenant = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perSecond - atOnce, Duration.ofSeconds(1)))
                .build();
        this.waiting = waiting;
    }

    @Override
    public boolean take(String conversationId, Duration patience) throws InterruptedException {
        String conversation = CONVERSATION + conversationId;
        Optional<Duration> waited = take(conversation, OF_A_CONVERSATION, patience);
        if (waited.isEmpty()) {
            return false;
        }
        boolean taken = false;
        try {
            taken = take(TENANT, ofTheTenant, patience.minus(waited.get())).isPresent();
            return taken;
        } finally {
            if (!taken) {
                giveBack(conversation, OF_A_CONVERSATION);
            }
        }
    }

    /** @return how long it had to wait for it; empty when that would have been longer than patience */
    private Optional<Duration> take(String key, BucketConfiguration limits, Duration patience) throws InterruptedException {
        long[] nanosUntilThen = {0};
        connections.acquire();
        try {
            var bucket = buckets.getProxy(key, () -> limits);
            boolean taken = patience.isPositive()
                    ? bucket.asBlocking().tryConsume(1, patience, nanos -> nanosUntilThen[0] = nanos)
                    : bucket.tryConsume(1);
            if (!taken) {
                return Optional.empty();
            }
        } finally {
            connections.release();
        }
        if (nanosUntilThen[0] > 0) {
            waiting.park(nanosUntilThen[0]);
        }
        return Optional.of(Duration.ofNanos(nanosUntilThen[0]));
    }

    /** A place that was taken, and through which nothing went. */
    private void giveBack(String key, BucketConfiguration limits) throws InterruptedException {
        connections.acquire();
        try {
            buckets.getProxy(key, () -> limits).addTokens(1);
        } finally {
            connections.release();
        }
    }
}
