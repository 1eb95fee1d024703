package app.photosync.microsoft365;

import app.photosync.photo.Namesakes;
import app.photosync.photo.PersonId;
import app.photosync.photo.SignInNames;
import com.microsoft.graph.models.User;
import com.microsoft.graph.models.UserCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One question to Graph, whose single answer must hold everybody. Needs the permission {@value GraphPeople#PERMISSION}. */
final class GraphSignInNames implements SignInNames {

    /** The most that Graph puts into one answer. */
    private static final int LARGEST_PAGE = 999;

    private final GraphServiceClient graph;
    private final Clock clock;

    GraphSignInNames(GraphServiceClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public Namesakes beginningWith(String beginning) {
        if (!beginning.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("letters and digits are wanted");
        }
        try {
            return namesakes(graph.users().get(request -> {
                request.queryParameters.filter = "startswith(userPrincipalName,'" + beginning + "')";
                request.queryParameters.select = new String[] {"id", "userPrincipalName"};
                request.queryParameters.top = LARGEST_PAGE;
            }));
        } catch (RuntimeException failure) {
            return new Namesakes.Unknown(GraphFailure.of(failure).asTrouble(GraphPeople.PERMISSION, clock.instant()).toString());
        }
    }

    private static Namesakes namesakes(UserCollectionResponse answer) {
        List<User> users = Objects.requireNonNull(answer.getValue(), "Graph answered 200 without a list of users");
        return answer.getOdataNextLink() == null
                ? new Namesakes.Everybody(
                        users.stream().collect(Collectors.toMap(user -> new PersonId(user.getId()), User::getUserPrincipalName)))
                : new Namesakes.Unknown("more than " + users.size() + " people");
    }
}
