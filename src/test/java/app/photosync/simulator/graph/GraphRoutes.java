package app.photosync.simulator.graph;

import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the person a request is about, and checks the permission that reading needs. */
final class GraphRoutes {

    private final SimulatedTenant tenant;

    GraphRoutes(SimulatedTenant tenant) {
        this.tenant = tenant;
    }

    GraphAnswer answer(GraphRequest request) {
        if (!request.method().equals("GET")) {
            return GraphErrors.methodNotAllowed(request.method());
        }
        List<String> segments = request.segments();
        if (segments.getFirst().equals("me") && request.token().user().isPresent()) {
            return about(request.token().user().get(), segments.subList(1, segments.size()), request);
        }
        return segments.getFirst().equals("users") && segments.size() > 1 ? about(segments.get(1), segments.subList(2, segments.size()), request)
                : GraphErrors.unknownSegment(request.path());
    }

    private GraphAnswer about(String person, List<String> rest, GraphRequest request) {
        return switch (String.join("/", rest)) {
            case "" -> withPermission("User.Read.All", GraphErrors.userDenied(), person, request, user -> UserAnswers.of(user, request.select()));
            case "photo" -> photo(person, request, PhotoAnswers::described);
            case "photo/$value" -> photo(person, request, PhotoAnswers::unsized);
            case String photos when photos.matches("photos/[^/]+") -> photo(person, request, user -> PhotoAnswers.described(user, rest.get(1)));
            case String photos when photos.matches("photos/[^/]+/\\$value") -> photo(person, request, user -> PhotoAnswers.sized(user, rest.get(1)));
            case String group when group.matches("transitiveMemberOf/[^/]+") ->
                withPermission("GroupMember.Read.All", GraphErrors.userDenied(), person, request, user -> membership(user, rest.get(1)));
            default -> GraphErrors.unknownSegment(request.path());
        };
    }

    private GraphAnswer membership(SimulatedUser user, String group) {
        return tenant.groups().isMember(group, user.id())
                ? GraphAnswer.Json.ok(Map.of("@odata.type", "#microsoft.graph.group", "id", group))
                : GraphErrors.noSuchUser(group);
    }

    private GraphAnswer photo(String person, GraphRequest request, Function<SimulatedUser, GraphAnswer> answer) {
        return withPermission("ProfilePhoto.Read.All", GraphErrors.photoDenied(), person, request, answer);
    }

    private GraphAnswer withPermission(String permission, GraphAnswer denied, String person, GraphRequest request, Function<SimulatedUser, GraphAnswer> answer) {
        Optional<SimulatedUser> user = tenant.asGraphSees(person);
        boolean oneself = user.isPresent() && request.token().user().equals(user.map(SimulatedUser::id));
        if (!oneself && (request.token().user().isPresent() || !tenant.settings().graphRoles().contains(permission))) {
            return denied;
        }
        return user.map(answer).orElseGet(() -> GraphErrors.noSuchUser(person));
    }
}
