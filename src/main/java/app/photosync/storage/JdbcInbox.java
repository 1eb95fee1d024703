package app.photosync.storage;

import app.photosync.teams.Inbox;
import app.photosync.teams.ReceivedActivity;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Stores, and wakes the task that answers this conversation. */
@Component
class JdbcInbox implements Inbox {

    private final InboxTable table;
    private final Scheduler scheduler;
    private final Clock clock;

    JdbcInbox(InboxTable table, Scheduler scheduler, Clock clock) {
        this.table = table;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public Receipt store(ReceivedActivity activity) {
        if (table.addWaiting(activity)) {
            ConversationTask.wake(scheduler, activity.conversationId(), clock.instant());
            return Receipt.NEW;
        }
        table.addEnded(activity.conversationId(), activity.activityId(), "repeated");
        return Receipt.REPEATED;
    }

    @Override
    public void note(String conversationId, String activityId) {
        table.addEnded(conversationId, activityId, "answered");
    }

    @Override
    public boolean hasNoted(String conversationId, String activityId) {
        return table.has(conversationId, activityId);
    }
}
