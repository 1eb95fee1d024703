package app.photosync.reliability;

import static org.awaitility.Awaitility.await;

import app.photosync.simulator.teams.Chat;
import app.photosync.simulator.teams.PreparedActivities;
import app.photosync.simulator.teams.ShownCard;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Somebody who talks with the bot through whichever replica the channel reaches. */
final class Colleague {

    /** A replica's death takes 30 seconds to notice, and the machine that runs the tests may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** A press before and after it was done: the later one only hears that it is. */
    private static final Set<String> DONE = Set.of("Done: SharePoint now has your new photo", "Already done at");

    private final String id;
    private final PreparedActivities activities;
    private final Chat chat;

    Colleague(String id, Replicas replicas) {
        this.id = id;
        this.activities = replicas.teams().activities();
        this.chat = new Chat(replicas.simulator()).from(id);
    }

    String id() {
        return id;
    }

    Map<String, Object> complaint() {
        return activities.message(id, "my photo is wrong");
    }

    /** Of the button on the card that the bot has sent last. */
    Map<String, Object> press() {
        return activities.press(id, chat.lastCard(), "Sync my photo");
    }

    void awaitAnswer() {
        await("an answer to " + id).atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> chat.botMessageCount() > 0);
    }

    void awaitSync() {
        await("the end of the sync of " + id + ", whose card says " + title()).atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::isSynced);
    }

    boolean isSynced() {
        return DONE.stream().anyMatch(title()::startsWith);
    }

    int botMessages() {
        return chat.botMessageCount();
    }

    private String title() {
        ShownCard card = chat.lastCard();
        return card.title();
    }

    @Override
    public String toString() {
        return id;
    }
}
