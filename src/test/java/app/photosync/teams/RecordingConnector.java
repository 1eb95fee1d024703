package app.photosync.teams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A connector that writes down what it is asked, and answers as it is told: by default it delivers. */
final class RecordingConnector implements AutoCloseable {

    /** @param body as JSON */
    record Call(String method, String path, String authorization, String userAgent, String body) {

        String said() {
            return method + " " + path;
        }
    }

    record Answer(int status, Map<String, String> headers, String body) {

        static final int CUT = 0;
        static final int NEVER = -1;

        static Answer status(int status) {
            return new Answer(status, Map.of(), "{}");
        }

        static Answer error(int status, String code) {
            return new Answer(status, Map.of(), "{\"error\":{\"code\":\"" + code + "\",\"message\":\"no\"}}");
        }

        /** Not before this connector ends. */
        static Answer never() {
            return status(NEVER);
        }

        static Answer cut() {
            return status(CUT);
        }

        Answer with(String header, String value) {
            return new Answer(status, Map.of(header, value), body);
        }
    }

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Deque<Answer> script = new ArrayDeque<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger messages = new AtomicInteger();

    RecordingConnector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String serviceUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/connector/";
    }

    /** The next calls get these answers; after them everything is delivered again. */
    synchronized void answers(Answer... answers) {
        script.addAll(List.of(answers));
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<String> said() {
        return calls.stream().map(Call::said).toList();
    }

    synchronized void forgetEverything() {
        calls.clear();
        script.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.add(new Call(
                    exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
                    exchange.getRequestHeaders().getFirst("Authorization"), exchange.getRequestHeaders().getFirst("User-Agent"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            Answer answer = next();
            if (answer.status() == Answer.NEVER) {
                awaitTheEnd();
                return;
            }
            if (answer.status() != Answer.CUT) {
                answer.headers().forEach(exchange.getResponseHeaders()::add);
                byte[] body = answer.body().getBytes(UTF_8);
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private synchronized Answer next() {
        return script.isEmpty()
                ? new Answer(201, Map.of(), "{\"id\":\"message-" + messages.incrementAndGet() + "\"}")
                : script.poll();
    }

    private void awaitTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
