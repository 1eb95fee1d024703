package app.photosync.microsoft365;

import app.photosync.photo.GroupMembership;
import app.photosync.photo.Groups;
import app.photosync.photo.PersonId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.checkmembergroups.CheckMemberGroupsPostRequestBody;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Asks {@code checkMemberGroups}, which looks through groups in groups. What Graph told is kept as long as directory entries are; that it
 * told nothing is not. Members of a group with hidden membership are not seen.
 */
final class GraphGroups implements Groups {

    /** Both at once, as Graph documents it. */
    static final String PERMISSION = "Microsoft Graph User.Read.All and GroupMember.Read.All (application)";

    private static final int MOST_KEPT = 10_000;

    private record Question(String group, PersonId person) {}

    private final GraphServiceClient graph;
    private final Clock clock;
    private final Cache<Question, GroupMembership> told;

    GraphGroups(GraphServiceClient graph, Clock clock, Duration keptFor) {
        this.graph = graph;
        this.clock = clock;
        this.told = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(keptFor)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public GroupMembership membership(String group, PersonId person) {
        Question question = new Question(group, person);
        GroupMembership known = told.getIfPresent(question);
        return known != null ? known : readAfresh(question);
    }

    private GroupMembership readAfresh(Question question) {
        try {
            GroupMembership answer = isMember(question) ? new GroupMembership.Member() : new GroupMembership.NotAMember();
            told.put(question, answer);
            return answer;
        } catch (RuntimeException failure) {
            return new GroupMembership.NotTold(GraphFailure.of(failure).asTrouble(PERMISSION, clock.instant()));
        }
    }

    private boolean isMember(Question question) {
        CheckMemberGroupsPostRequestBody body = new CheckMemberGroupsPostRequestBody();
        body.setGroupIds(List.of(question.group()));
        List<String> groups = graph.users().byUserId(question.person().value()).checkMemberGroups().post(body).getValue();
        return Objects.requireNonNull(groups, "Graph answered 200 without a list of groups").stream()
                .anyMatch(question.group()::equalsIgnoreCase);
    }
}
