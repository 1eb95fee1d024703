package app.photosync.simulator.graph;

import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Finds the person a request is about, and checks the permission that reading needs. */
final class GraphRoutes {

    private static final String READING_USERS = "User.Read.All";

    private final SimulatedTenant tenant;

    GraphRoutes(SimulatedTenant tenant) {
        this.tenant = tenant;
    }

    GraphAnswer answer(GraphRequest request) {
        List<String> segments = request.segments();
        if (request.method().equals("POST") && segments.size() == 3 && segments.getLast().equals("checkMemberGroups")) {
            return memberships(segments.get(1), request);
        }
        if (!request.method().equals("GET")) {
            return GraphErrors.methodNotAllowed(request.method());
        }
        if (segments.getFirst().equals("me") && request.token().user().isPresent()) {
            return about(request.token().user().get(), segments.subList(1, segments.size()), request);
        }
        if (request.path().equals("/users")) {
            return tenant.settings().graphRoles().contains(READING_USERS) ? UserLists.answer(request, tenant) : GraphErrors.userDenied();
        }
        return segments.getFirst().equals("users")
                && segments.size() > 1 ? about(segments.get(1), segments.subList(2, segments.size()), request)
                : GraphErrors.unknownSegment(request.path());
    }

    private GraphAnswer about(String person, List<String> rest, GraphRequest request) {
        return switch (String.join("/", rest)) {
            case "" -> withPermission(READING_USERS, GraphErrors.userDenied(), person, request,
                    user -> UserAnswers.of(user, request.select()));
            case "photo" -> photo(person, request, PhotoAnswers::described);
            case "photo/$value" -> photo(person, request, PhotoAnswers::unsized);
            case String photos when photos.matches("photos/[^/]+") ->
                    photo(person, request, user -> PhotoAnswers.described(user, rest.get(1)));
            case String photos when photos.matches("photos/[^/]+/\\$value") ->
                    photo(person, request, user -> PhotoAnswers.sized(user, rest.get(1)));
            default -> GraphErrors.unknownSegment(request.path());
        };
    }

    /** Documented to need two permissions at once, and to fail as a whole for one malformed id. */
    private GraphAnswer memberships(String person, GraphRequest request) {
        List<String> groups = request.body().path("groupIds").valueStream().map(JsonNode::asString).toList();
        Optional<String> malformed = groups.stream()
                .filter(group -> !group.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")).findFirst();
        if (malformed.isPresent()) {
            return GraphErrors.invalidId(malformed.get());
        }
        return tenant.settings().graphRoles().contains("GroupMember.Read.All")
                ? withPermission(READING_USERS, GraphErrors.userDenied(), person, request, user -> memberships(user, groups))
                : GraphErrors.userDenied();
    }

    private GraphAnswer memberships(SimulatedUser user, List<String> groups) {
        return GraphAnswer.Json.ok(Map.of("value", groups.stream().filter(group -> tenant.groups().isMember(group, user.id())).toList()));
    }

    private GraphAnswer photo(String person, GraphRequest request, Function<SimulatedUser, GraphAnswer> answer) {
        return withPermission("ProfilePhoto.Read.All", GraphErrors.photoDenied(), person, request, answer);
    }

    private GraphAnswer withPermission(String permission, GraphAnswer denied, String person, GraphRequest request,
            Function<SimulatedUser, GraphAnswer> answer) {
        Optional<SimulatedUser> user = tenant.asGraphSees(person);
        boolean oneself = user.isPresent() && request.token().user().equals(user.map(SimulatedUser::id));
        if (!oneself && (request.token().user().isPresent() || !tenant.settings().graphRoles().contains(permission))) {
            return denied;
        }
        return user.map(answer).orElseGet(() -> GraphErrors.noSuchUser(person));
    }
}
