package app.photosync.simulator.tenant;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The directory's groups: who is in which, by object ids. A group may be in another. */
public final class SimulatedGroups {

    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();

    /** Adds the group, or replaces its members: people and groups. */
    public void has(String group, Set<String> ids) {
        members.put(group, Set.copyOf(ids));
    }

    /** Also through other groups. */
    public boolean isMember(String group, String person) {
        return isMember(group, person, new HashSet<>());
    }

    private boolean isMember(String group, String id, Set<String> visited) {
        Set<String> direct = members.getOrDefault(group, Set.of());
        return direct.contains(id) || visited.add(group) && direct.stream().anyMatch(inner -> isMember(inner, id, visited));
    }

    void clear() {
        members.clear();
    }
}
