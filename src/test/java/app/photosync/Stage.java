package app.photosync;

import static org.awaitility.Awaitility.await;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.teams.Chat;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The whole bot in the simulated tenant, with a clock that a test moves: the vocabulary of the tests that go through everything. */
final class Stage implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** After a longer jump of the clock, work that is still under way would be taken for that of a dead replica. */
    private static final Duration LONG_FOR_AN_ANSWER = Duration.ofSeconds(10);

    private final SettableClock clock = new SettableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    private final LocalMode local;
    private final Tenant tenant;

    private Stage(Map<String, String> settings) {
        local = LocalMode.onFreePorts(settings, clock);
        tenant = new Tenant(local.simulator());
    }

    static Stage open() {
        return new Stage(Map.of());
    }

    static Stage openWith(Map<String, String> settings) {
        return new Stage(settings);
    }

    LocalMode local() {
        return local;
    }

    Tenant tenant() {
        return tenant;
    }

    Chat chat(Employee person) {
        return new Chat(local.simulator()).from(person.id());
    }

    Instant now() {
        return clock.instant();
    }

    /** What is under way ends first, unless the span is short; what is due by then is begun. */
    void clockMoves(Duration span) {
        Scheduler scheduler = local.bot().getBean(Scheduler.class);
        if (span.compareTo(LONG_FOR_AN_ANSWER) > 0) {
            waitUntil("nothing is being worked on", () -> scheduler.getCurrentlyExecuting().isEmpty());
        }
        clock.moves(span);
        scheduler.triggerCheckForDueExecutions();
    }

    /** Time passes, and every sync that looks again in that time has done so. */
    void looksAgainFor(Duration span) {
        clockMoves(span);
        waitUntil("the syncs have looked again", () -> local.bot().getBean(Scheduler.class)
                .getScheduledExecutionsForTask("sync", Void.class, ScheduledExecutionsFilter.all()).stream()
                .allMatch(execution -> execution.getExecutionTime().isAfter(clock.instant())));
    }

    /** Lets time pass in small steps until something has come. */
    void timePassesUntil(String what, Callable<Boolean> condition) {
        waitUntil(what, () -> {
            clockMoves(Duration.ofSeconds(1));
            return condition.call();
        });
    }

    /** A counter of {@code /actuator/prometheus}; 0 when it was never counted. @param label for example {@code case="same"} */
    double count(String counter, String label) {
        return Pattern.compile("(?m)^" + counter + "\\{[^}]*" + Pattern.quote(label) + "[^}]*} (\\S+)$").matcher(metrics()).results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .sum();
    }

    private String metrics() {
        return actuator("prometheus");
    }

    /** What {@code /actuator/health} says. */
    JsonNode health() {
        return Exchange.JSON.readTree(actuator("health"));
    }

    /** What {@code /actuator/health/readiness} says. */
    JsonNode readiness() {
        return Exchange.JSON.readTree(actuator("health/readiness"));
    }

    private String actuator(String endpoint) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(local.botUrl() + "/actuator/" + endpoint)).build(),
                    BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + endpoint + " was read", e);
        }
    }

    void waitUntil(String what, Callable<Boolean> condition) {
        await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    @Override
    public void close() {
        local.close();
    }
}
