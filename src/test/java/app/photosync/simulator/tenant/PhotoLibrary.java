package app.photosync.simulator.tenant;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of one geo's "User Photos" library. Names are not case-sensitive, as in SharePoint. */
final class PhotoLibrary {

    private final Map<String, Remembered<Optional<SimulatedPicture>>> files = new ConcurrentHashMap<>();

    Optional<SimulatedPicture> now(String path) {
        return Optional.ofNullable(files.get(key(path))).flatMap(Remembered::now);
    }

    Optional<SimulatedPicture> seenWith(long lagMillis, String path) {
        return Optional.ofNullable(files.get(key(path))).flatMap(file -> file.seenWith(lagMillis));
    }

    void write(String path, SimulatedPicture content) {
        set(path, Optional.of(content));
    }

    void remove(String path) {
        if (files.containsKey(key(path))) {
            set(path, Optional.empty());
        }
    }

    private void set(String path, Optional<SimulatedPicture> content) {
        files.compute(key(path), (ignored, known) -> {
            if (known == null) {
                return new Remembered<>(content);
            }
            known.set(content);
            return known;
        });
    }

    private static String key(String path) {
        return path.toLowerCase(java.util.Locale.ROOT);
    }
}
