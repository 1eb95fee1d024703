package app.photosync.memory;

import app.photosync.photo.Look;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.PersonId;
import app.photosync.photo.PhotoMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@link PhotoMemory} in memory. */
public final class MemorizedPhotos implements PhotoMemory {

    private final Stillness stillness;
    private final Map<PersonId, List<Look>> looks = new HashMap<>();
    private final Map<PersonId, OwnWrite> writes = new HashMap<>();

    public MemorizedPhotos() {
        this(new Stillness());
    }

    public MemorizedPhotos(Stillness stillness) {
        this.stillness = stillness;
    }

    @Override
    public List<Look> looksAt(PersonId person, Instant since) {
        return looks.getOrDefault(person, List.of()).reversed().stream().filter(look -> !look.at().isBefore(since)).toList();
    }

    @Override
    public void remember(PersonId person, Look look) {
        stillness.isBrokenBy("a look is remembered");
        looks.computeIfAbsent(person, _ -> new ArrayList<>()).add(look);
    }

    @Override
    public Optional<OwnWrite> lastWriteFor(PersonId person) {
        return Optional.ofNullable(writes.get(person));
    }

    @Override
    public void rememberWrite(PersonId person, OwnWrite write) {
        stillness.isBrokenBy("a write is remembered");
        writes.put(person, write);
    }
}
