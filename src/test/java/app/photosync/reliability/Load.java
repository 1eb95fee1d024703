package app.photosync.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** People who come one after the other, complain, press, and wait until it is done: some at once, until it is ended. */
final class Load {

    private final Replicas replicas;
    private final Channel channel;
    private final AtomicInteger people = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<List<Visit>>> running = new ArrayList<>();
    private volatile boolean ending;

    private Load(Replicas replicas, long seed) {
        this.replicas = replicas;
        this.channel = new Channel(replicas.messaging(), new Random(seed));
    }

    /** @param atOnce how many people */
    static Load on(Replicas replicas, int atOnce, long seed) {
        Load load = new Load(replicas, seed);
        for (int one = 0; one < atOnce; one++) {
            load.running.add(load.threads.submit(load::visits));
        }
        return load;
    }

    private List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        while (!ending) {
            String id = Crowd.moveInto(replicas.simulator().tenant(), "Load" + people.incrementAndGet(), 1).getFirst();
            visits.add(Visit.by(replicas.colleague(id), channel, replicas.inbox()));
        }
        return visits;
    }

    /** How many activities the replicas have acknowledged so far. */
    int progress() {
        return channel.acknowledged();
    }

    /** Lets everybody finish. */
    List<Visit> end() {
        ending = true;
        try (threads) {
            List<Visit> all = new ArrayList<>();
            for (Future<List<Visit>> one : running) {
                all.addAll(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
