package app.photosync.teams;

import app.photosync.http.BackgroundWork;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the keys of the door in use fetched in the background, from just before the webhook opens. */
@Component
class KeyFetching implements SmartLifecycle {

    private final Inbound inbound;
    private BackgroundWork work;

    KeyFetching(Inbound inbound) {
        this.inbound = inbound;
    }

    @Override
    public void start() {
        work = BackgroundWork.of("connector-keys", inbound::fetchKeysIfDue);
    }

    @Override
    public void stop() {
        work.close();
        work = null;
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
