package app.photosync.reliability;

import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.TenantChange;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what is written into people's SharePoint profiles. */
final class Writes {

    /** The four properties; the files come before the profile names them, so the profile does not change with them. */
    static final int OF_ONE_SYNC = 4;

    private final Map<String, Integer> byPerson = new ConcurrentHashMap<>();

    /** From now on. */
    static Writes into(SimulatedTenant tenant) {
        Writes writes = new Writes();
        tenant.changes().listen(change -> {
            if (change instanceof TenantChange.UserChanged(String person)) {
                writes.byPerson.merge(person, 1, Integer::sum);
            }
        });
        return writes;
    }

    int of(String person) {
        return byPerson.getOrDefault(person, 0);
    }
}
