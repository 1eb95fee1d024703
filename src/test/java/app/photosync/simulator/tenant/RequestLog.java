package app.photosync.simulator.tenant;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the simulated services were asked, in order of arrival. An entry is there before its answer has left. */
public final class RequestLog {

    private final Queue<LoggedRequest> requests = new ConcurrentLinkedQueue<>();
    private final Changes changes;

    RequestLog(Changes changes) {
        this.changes = changes;
    }

    public List<LoggedRequest> all() {
        return requests.stream().sorted(comparing(LoggedRequest::time)).toList();
    }

    public List<LoggedRequest> to(Target target) {
        return all().stream().filter(request -> request.target() == target).toList();
    }

    public void add(LoggedRequest request) {
        requests.add(request);
        changes.tell(new TenantChange.Asked(request));
    }

    void clear() {
        requests.clear();
    }
}
