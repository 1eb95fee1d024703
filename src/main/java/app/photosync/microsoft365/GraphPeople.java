package app.photosync.microsoft365;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.People;
import app.photosync.photo.PersonId;
import app.photosync.photo.PersonLookup;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.graph.models.User;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The directory of the tenant. Only people who were found are kept in memory, at most {@value #MOST_KEPT} of them. */
final class GraphPeople implements People {

    static final String PERMISSION = "Microsoft Graph User.Read.All (application)";

    private static final int MOST_KEPT = 10_000;

    private final GraphServiceClient graph;
    private final Clock clock;
    private final Cache<PersonId, PersonLookup.Found> kept;

    GraphPeople(GraphServiceClient graph, Clock clock, Duration keptFor) {
        this.graph = graph;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(keptFor)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public PersonLookup find(PersonId id) {
        PersonLookup.Found known = kept.getIfPresent(id);
        return known != null ? known : readAfresh(id);
    }

    private PersonLookup readAfresh(PersonId id) {
        try {
            PersonLookup lookup = lookup(id, graph.users().byUserId(id.value())
                    .get(request -> request.queryParameters.select = DirectoryEntry.FIELDS));
            if (lookup instanceof PersonLookup.Found found) {
                kept.put(id, found);
            }
            return lookup;
        } catch (RuntimeException failure) {
            return lookup(GraphFailure.of(failure));
        }
    }

    private PersonLookup lookup(PersonId id, User user) {
        if (user == null || user.getUserPrincipalName() == null || user.getUserPrincipalName().isBlank()) {
            AccessProblem trouble = new GraphFailure.NoAnswer("200 without a userPrincipalName").asTrouble(PERMISSION, clock.instant());
            return new PersonLookup.Unreadable(trouble);
        }
        return new PersonLookup.Found(DirectoryEntry.person(id, user));
    }

    private PersonLookup lookup(GraphFailure failure) {
        return failure instanceof GraphFailure.Answered answer && answer.status() == 404
                ? new PersonLookup.NotInDirectory()
                : new PersonLookup.Unreadable(failure.asTrouble(PERMISSION, clock.instant()));
    }
}
