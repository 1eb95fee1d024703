package app.photosync.reliability;

import static org.awaitility.Awaitility.await;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.Chat;
import app.photosync.simulator.teams.PreparedActivities;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Somebody who talks with the bot through whichever replica the channel reaches. */
final class Colleague {

    /** A replica's death takes 30 seconds to notice, and the machine that runs the tests may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Not more often: each look fetches the whole chat, and there may be thousands who look. */
    private static final Duration LOOKING = Duration.ofMillis(250);

    /** A press that comes late hears that it is done already; so does a sync whose replica died between the write and the note of it. */
    private static final Set<String> DONE = Set.of("Done: SharePoint now has your new photo", "Already done at",
            "Both photos are the same already");

    private static final String SYNC = "Sync my photo";
    private static final String SECOND = "In case my answer did not reach you";

    private final String id;
    private final PreparedActivities activities;
    private final Chat chat;

    Colleague(String id, Simulator simulator, PreparedActivities activities) {
        this.id = id;
        this.activities = activities;
        this.chat = new Chat(simulator).from(id);
    }

    String conversation() {
        return activities.conversationOf(id);
    }

    String id() {
        return id;
    }

    Map<String, Object> complaint() {
        return activities.message(id, "my photo is wrong");
    }

    /** Of the button on the last card that has it. */
    Map<String, Object> press() {
        return activities.press(id, chat.lastCardWith(SYNC).orElseThrow(), SYNC);
    }

    void awaitAnswer() {
        awaitAnswerUnless(() -> false);
    }

    void awaitAnswerUnless(BooleanSupplier ended) {
        await("an answer to " + id).atMost(PATIENCE).pollInterval(LOOKING).until(() -> chat.botMessageCount() > 0 || ended.getAsBoolean());
    }

    void awaitSync() {
        await("the end of the sync of " + id + ", whose card says " + title()).atMost(PATIENCE).pollInterval(LOOKING).until(this::isSynced);
    }

    boolean mayPress() {
        return chat.lastCardWith(SYNC).isPresent();
    }

    boolean isSynced() {
        return chat.titles().stream().anyMatch(title -> DONE.stream().anyMatch(title::startsWith));
    }

    int botMessages() {
        return chat.botMessageCount();
    }

    /** The announced ones that follow an unclear answer, which are counted apart. */
    int secondMessages() {
        return chat.cardsSaying(SECOND);
    }

    /** Of the card that the bot has sent last; empty before the first. */
    String title() {
        return chat.botMessageCount() == 0 ? "" : chat.lastCard().title();
    }

    @Override
    public String toString() {
        return id;
    }
}
