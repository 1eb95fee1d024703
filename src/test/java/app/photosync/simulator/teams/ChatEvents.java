package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What the open pages are told as it happens, as server-sent events. A page hears of one person, and of the traffic. */
final class ChatEvents {

    private static final int BREATH_SECONDS = 15;

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Tells the pages that show this person. */
    void tell(String aadObjectId, String event, Object data) {
        listeners.stream().filter(listener -> listener.aadObjectId.equals(aadObjectId)).forEach(listener -> listener.add(event, data));
    }

    void tellEverybody(String event, Object data) {
        listeners.forEach(listener -> listener.add(event, data));
    }

    /** Stays until the page goes away. */
    void stream(String aadObjectId, Exchange exchange) {
        Listener listener = new Listener(aadObjectId, new LinkedBlockingQueue<>());
        listeners.add(listener);
        try (OutputStream out = exchange.stream(200, Map.of("Content-Type", "text/event-stream", "Cache-Control", "no-store"))) {
            out.write(": open\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (true) {
                out.write(listener.next().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // The page was closed or reloaded, or the simulator stops: that is how these streams end.
        } finally {
            listeners.remove(listener);
        }
    }

    private record Listener(String aadObjectId, BlockingQueue<String> waiting) {

        void add(String event, Object data) {
            waiting.add("event: " + event + "\ndata: " + Exchange.JSON.writeValueAsString(data) + "\n\n");
        }

        /** A comment when nothing happens, for only a write shows that the page has gone. */
        String next() throws InterruptedException {
            String event = waiting.poll(BREATH_SECONDS, TimeUnit.SECONDS);
            return event == null ? ": still here\n\n" : event;
        }
    }
}
