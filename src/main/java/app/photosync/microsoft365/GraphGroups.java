package app.photosync.microsoft365;

import app.photosync.photo.Groups;
import app.photosync.photo.PersonId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Memberships, kept as long as directory entries are. Needs the Graph permission GroupMember.Read.All (application). */
final class GraphGroups implements Groups {

    private static final Logger LOG = LoggerFactory.getLogger(GraphGroups.class);
    private static final int MOST_KEPT = 10_000;

    private final GraphServiceClient graph;
    private final Clock clock;
    private final Cache<PersonId, Boolean> members;

    GraphGroups(GraphServiceClient graph, Clock clock, Duration keptFor) {
        this.graph = graph;
        this.clock = clock;
        this.members = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(keptFor)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public boolean hasMember(String group, PersonId person) {
        Boolean known = members.getIfPresent(person);
        return known != null ? known : readAfresh(group, person);
    }

    private boolean readAfresh(String group, PersonId person) {
        try {
            graph.users().byUserId(person.value()).transitiveMemberOf().byDirectoryObjectId(group).get();
            members.put(person, true);
            return true;
        } catch (RuntimeException failure) {
            GraphFailure why = GraphFailure.of(failure);
            if (why instanceof GraphFailure.Answered answer && answer.status() == 404) {
                members.put(person, false);
                return false;
            }
            LOG.warn("event=group_not_read group={} reason=\"{}\"", group, why.asTrouble("Microsoft Graph GroupMember.Read.All (application)", clock.instant()));
            return true;
        }
    }
}
