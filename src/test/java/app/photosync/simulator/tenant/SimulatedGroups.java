package app.photosync.simulator.tenant;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The directory's groups: who is in which, by object ids. */
public final class SimulatedGroups {

    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();

    /** Adds the group, or replaces its members. */
    public void has(String group, Set<String> people) {
        members.put(group, Set.copyOf(people));
    }

    public boolean isMember(String group, String person) {
        return members.getOrDefault(group, Set.of()).contains(person);
    }

    void clear() {
        members.clear();
    }
}
