package app.photosync.simulator.teams;

import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.RequestLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the bot was sent and what it asked of others, for the page's panel. */
final class Traffic {

    private final RequestLog requests;
    private final ChatEvents events;
    private final List<Entry> deliveries = new CopyOnWriteArrayList<>();

    Traffic(RequestLog requests, ChatEvents events) {
        this.requests = requests;
        this.events = events;
    }

    /**
     * @param target the service that was asked; {@code bot} for what the bot was sent
     * @param detail the kind of activity for {@code bot}, else empty
     * @param status 0 when the connection was cut or nothing came back
     */
    record Entry(String time, String target, String method, String path, String detail, int status) {

        static Entry of(LoggedRequest request) {
            return new Entry(request.time().toString(), request.target().wireName(), request.method(), request.path(),
                    "", request.status());
        }
    }

    List<Entry> all() {
        List<Entry> all = new ArrayList<>(deliveries);
        requests.all().stream().map(Entry::of).forEach(all::add);
        all.sort(Comparator.comparing(entry -> Instant.parse(entry.time())));
        return all;
    }

    void delivered(Instant time, Map<String, Object> activity, String path, int status) {
        Object detail = activity.getOrDefault("name", activity.get("type"));
        Entry entry = new Entry(time.toString(), "bot", "POST", path, detail.toString(), status);
        deliveries.add(entry);
        events.tellEverybody("traffic", entry);
    }

    void asked(LoggedRequest request) {
        events.tellEverybody("traffic", Entry.of(request));
    }

    void clear() {
        deliveries.clear();
    }
}
