package app.photosync.simulator.tenant;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which profiles name a file or use a folder, found without a search: a tenant may have very many people. Names are not case-sensitive for
 * files.
 */
final class WhereProfilesPoint {

    private record Place(Geo geo, String path) {
    }

    private final Map<Place, Set<String>> pictures = new ConcurrentHashMap<>();
    private final Map<Place, Set<String>> folders = new ConcurrentHashMap<>();

    /** What stays the same is not touched, so nobody who reads meanwhile misses it. */
    void changed(Optional<SimulatedUser> before, SimulatedUser after) {
        move(pictures, after.id(), before.map(WhereProfilesPoint::picturesOf).orElse(Set.of()), picturesOf(after));
        move(folders, after.id(), before.map(WhereProfilesPoint::foldersOf).orElse(Set.of()), foldersOf(after));
    }

    Collection<String> whoShows(Geo geo, String file) {
        return pictures.getOrDefault(new Place(geo, lowerCase(file)), Set.of());
    }

    List<String> folders(Geo geo) {
        return folders.keySet().stream().filter(place -> place.geo() == geo).map(Place::path).sorted().toList();
    }

    private static void move(Map<Place, Set<String>> index, String id, Set<Place> before, Set<Place> after) {
        without(after, before).forEach(place -> index.computeIfAbsent(place, ignored -> ConcurrentHashMap.newKeySet()).add(id));
        without(before, after)
                .forEach(place -> index.computeIfPresent(place, (ignored, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids));
    }

    private static Set<Place> without(Set<Place> all, Set<Place> others) {
        Set<Place> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Set<Place> picturesOf(SimulatedUser user) {
        return PhotoLibraries.path(user, Thumbnail.LARGE)
                .map(path -> Set.of(new Place(user.sharePoint().geo(), lowerCase(path)))).orElse(Set.of());
    }

    private static Set<Place> foldersOf(SimulatedUser user) {
        return Set.of(new Place(user.sharePoint().geo(), user.sharePoint().folder()));
    }

    private static String lowerCase(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
