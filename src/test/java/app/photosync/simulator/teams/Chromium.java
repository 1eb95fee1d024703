package app.photosync.simulator.teams;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's own Chromium. Tests without it are skipped and say so; where {@code CI=true} they fail. */
public final class Chromium implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    }

    /** @throws org.opentest4j.TestAbortedException without a browser, which skips the test */
    public static Chromium start() {
        return new Chromium(executable().orElseGet(Chromium::missing));
    }

    Page newPage(int width, int height) {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height).setDeviceScaleFactor(1.5)
                .setTimezoneId("Europe/Kyiv"));
    }

    private static Optional<Path> executable() {
        Stream<String> folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static Path missing() {
        String reason = "No Chromium on the PATH (" + String.join(", ", NAMES) + "): the chat page was not tested in a browser";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason + ", but with CI=true it must be");
        }
        // Surefire's summary counts a skipped test without its reason.
        LOG.warn("event=browser_tests_skipped reason=\"{}\"", reason);
        return Assumptions.abort(reason);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
