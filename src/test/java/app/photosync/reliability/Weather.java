package app.photosync.reliability;

import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.Faults;
import app.photosync.simulator.tenant.Target;
import java.util.List;
import java.util.Random;

/** Spoils the answers of the services, each time in another way. */
final class Weather {

    private static final List<Integer> STATUS = List.of(429, 503, Fault.CUT_THE_CONNECTION, Fault.CUT_THE_BODY);

    private final Faults faults;
    private final Random random;

    Weather(Faults faults, Random random) {
        this.faults = faults;
        this.random = random;
    }

    /** One to three answers of one service go wrong. */
    synchronized void turns() {
        Fault fault = Fault.of(any(List.of(Target.values())), any(STATUS)).times(1 + random.nextInt(3));
        faults.add(random.nextBoolean() ? fault.retryAfter(1 + random.nextInt(2)) : fault);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
