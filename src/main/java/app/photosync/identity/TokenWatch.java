package app.photosync.identity;

import app.photosync.http.BackgroundWork;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * Takes the first token for each service in the background as soon as the application has started, so that what is wrong with the
 * registration is known before a person meets it. Later it looks every minute; while one is refused it asks again after 1, 2, 4 ... 30 s.
 */
public final class TokenWatch implements SmartLifecycle {

    private final AccessTokens tokens;
    private final List<WatchedToken> watched;
    private final Clock clock;
    private BackgroundWork work;

    TokenWatch(AccessTokens tokens, List<NeededTokens> needed, Clock clock) {
        this.tokens = tokens;
        this.watched = needed.stream()
                .sorted(Comparator.comparing(NeededTokens::isNeededToAnswer).reversed())
                .flatMap(each -> each.scopes().stream().distinct().map(scope -> new WatchedToken(each, scope)))
                .toList();
        this.clock = clock;
    }

    /** All that are needed, first those without which no answer leaves. */
    public List<WatchedToken> watched() {
        return watched;
    }

    void lookIfDue() {
        watched.forEach(token -> token.lookIfDue(tokens, clock));
    }

    @Override
    public void start() {
        work = BackgroundWork.of("token-watch", this::lookIfDue);
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
}
