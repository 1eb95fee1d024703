package app.photosync.simulator.server;

import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.SimulatedTenant;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the parts of the simulator on one loopback port, a virtual thread for each request. Faults and the request log are applied here,
 * for every part alike.
 */
public final class SimulatorServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatorServer.class);

    static {
        // Without it the JDK's server waits 40 ms for an acknowledgement in the middle of most answers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final SimulatedTenant tenant;
    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<SimulatorPart> parts = new CopyOnWriteArrayList<>();

    private SimulatorServer(SimulatedTenant tenant, HttpServer server, String scheme) {
        this.tenant = tenant;
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** @param port 0 takes a free one */
    public static SimulatorServer http(int port, SimulatedTenant tenant) throws IOException {
        return new SimulatorServer(tenant, HttpServer.create(loopback(port), 0), "http");
    }

    public static SimulatorServer https(int port, SimulatedTenant tenant, SSLContext certificate) throws IOException {
        HttpsServer server = HttpsServer.create(loopback(port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        return new SimulatorServer(tenant, server, "https");
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    public SimulatorServer add(SimulatorPart part) {
        parts.add(part);
        return this;
    }

    /** Scheme, {@code localhost} and port, without a slash at the end. */
    public String baseUrl() {
        return scheme + "://localhost:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange raw) throws IOException {
        String path = raw.getRequestURI().getPath();
        Optional<SimulatorPart> part = parts.stream().filter(candidate -> owns(candidate, path))
                .max(Comparator.comparing(SimulatorPart::path));
        if (part.isPresent()) {
            serve(raw, part.get());
        } else {
            new Exchange(raw, "/", status -> { }).respondText(404, "text/plain", "The simulator serves nothing at " + path);
        }
    }

    private static boolean owns(SimulatorPart part, String path) {
        return part.path().equals("/") || path.equals(part.path()) || path.startsWith(part.path() + "/");
    }

    private void serve(HttpExchange raw, SimulatorPart part) throws IOException {
        Instant arrival = Instant.now();
        Exchange exchange = new Exchange(raw, part.path(), status -> part.target().ifPresent(target ->
                tenant.requests().add(
                        new LoggedRequest(arrival, target, raw.getRequestMethod(), raw.getRequestURI().getPath(),
                                userAgent(raw), status))));
        try {
            Optional<Fault> fault = part.target().flatMap(target -> tenant.faults().next(target, exchange.path()));
            if (fault.isEmpty() || !spoiled(exchange, fault.get())) {
                part.handle(exchange);
            }
        } catch (Exception e) {
            answerWithFailure(exchange, e);
        } finally {
            raw.close();
        }
    }

    private static String userAgent(HttpExchange raw) {
        return Optional.ofNullable(raw.getRequestHeaders().getFirst("User-Agent")).orElse("");
    }

    private boolean spoiled(Exchange exchange, Fault fault) throws IOException, InterruptedException {
        if (fault.delayMillis() > 0) {
            closing.await(fault.delayMillis(), TimeUnit.MILLISECONDS);
        }
        if (fault.status().isPresent()) {
            FaultAnswer.give(exchange, fault, fault.status().getAsInt());
        }
        return fault.status().isPresent();
    }

    private void answerWithFailure(Exchange exchange, Exception failure) throws IOException {
        if (closing.getCount() == 0) {
            return;
        }
        LOG.error("event=simulator_part_failed method={} path={}", exchange.method(), exchange.path(), failure);
        if (!exchange.answered()) {
            exchange.respondText(500, "text/plain", "The simulator failed: " + failure);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
