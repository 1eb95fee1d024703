package app.photosync.simulator.teams;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.PersonBuilder;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The chat page as a person uses it. Every step waits for what it needs, at most half a minute. */
public final class ChatPage implements AutoCloseable {

    /** The three looks of Teams. */
    public enum Theme { LIGHT, DARK, CONTRAST }

    private final Simulator simulator;
    private final Page page;
    private final List<String> consoleErrors = new ArrayList<>();
    private String language = "en";
    private Theme theme = Theme.LIGHT;

    private ChatPage(Simulator simulator, Page page) {
        this.simulator = simulator;
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404 (Not Found)")) {
                consoleErrors.add(message.text());
            }
        });
        page.onPageError(consoleErrors::add);
    }

    public static ChatPage onDesktop(Chromium chromium, Simulator simulator) {
        return new ChatPage(simulator, chromium.newPage(1360, 860));
    }

    /** 320 CSS pixels wide: the narrowest phone, and what WCAG 1.4.10 asks for. */
    public static ChatPage onPhone(Chromium chromium, Simulator simulator) {
        return new ChatPage(simulator, chromium.newPage(320, 640));
    }

    /** @param code {@code en} or {@code uk} */
    public ChatPage inLanguage(String code) {
        language = code;
        return this;
    }

    public ChatPage withTheme(Theme chosen) {
        theme = chosen;
        return this;
    }

    /** The page as it greets somebody who has chosen nobody yet. */
    public ChatPage open() {
        page.navigate(address(""));
        assertThat(page.getByRole(AriaRole.RADIO).first()).isAttached();
        return this;
    }

    public ChatPage open(PersonBuilder person) {
        return open(person.build().id());
    }

    public ChatPage open(String aadObjectId) {
        page.navigate(address("&user=" + aadObjectId));
        assertThat(messageBox()).isEnabled();
        return this;
    }

    private String address(String more) {
        return simulator.baseUrl() + "/?lang=" + language + "&theme=" + theme.name().toLowerCase() + more;
    }

    public ChatPage choose(PersonBuilder person) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(person.build().displayName())).check();
        assertThat(messageBox()).isEnabled();
        return this;
    }

    /** One of the choices for language, theme and device, by its name on the page. */
    public ChatPage pick(String choice) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice).setExact(true)).check();
        return this;
    }

    /** Opens a part that a narrow screen has folded away. */
    public ChatPage unfold(String heading) {
        page.locator("summary").getByText(heading).click();
        return this;
    }

    public ChatPage say(String text) {
        messageBox().fill(text);
        messageBox().press("Enter");
        return this;
    }

    /** Presses one of the suggestions above the message box. */
    public ChatPage suggest(String text) {
        page.locator("#chips").getByText(text).click();
        return this;
    }

    public ChatPage waitForCard(String title) {
        assertThat(cards().last().getByRole(AriaRole.HEADING).first()).hasText(title);
        return this;
    }

    /** On the newest card. */
    public ChatPage press(String button) {
        cards().last().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
        return this;
    }

    public ChatPage waitForText(String text) {
        assertThat(page.locator("#messages")).containsText(text);
        return this;
    }

    /** @param place as the panel names it, for example {@code SharePoint and OneDrive} */
    public ChatPage waitForChangedPhoto(String place) {
        assertThat(page.locator("#photos-news")).containsText(place);
        return this;
    }

    /** @param request for example {@code PUT /connector} */
    public ChatPage waitForTraffic(String request) {
        assertThat(page.locator("#traffic")).containsText(request);
        return this;
    }

    public ChatPage reload() {
        page.reload();
        return this;
    }

    /** Moves the focus with the Tab key until it is there, as somebody without a mouse does. */
    public ChatPage tabTo(String accessibleName) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (focusedName().equals(accessibleName)) {
                return this;
            }
        }
        throw new AssertionError("Tab never reached: " + accessibleName);
    }

    public ChatPage key(String key) {
        page.keyboard().press(key);
        return this;
    }

    private String focusedName() {
        return (String) page.evaluate(
                "() => (document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText ?? '').trim()");
    }

    /** To {@code target/screenshots}. */
    public ChatPage screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /** What axe finds on the page as it stands, one line each; empty is what we want. */
    public List<String> axeViolations() {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3)
                        .toList()).toList();
    }

    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
                + " || document.querySelector('#log').scrollWidth > document.querySelector('#log').clientWidth");
    }

    /** Errors in the console, except for pictures that nobody has. */
    public List<String> consoleErrors() {
        return List.copyOf(consoleErrors);
    }

    /** For what has no word of its own here. */
    Page playwright() {
        return page;
    }

    private Locator messageBox() {
        return page.locator("#say");
    }

    private Locator cards() {
        return page.locator("#messages .card");
    }

    @Override
    public void close() {
        page.close();
    }
}
