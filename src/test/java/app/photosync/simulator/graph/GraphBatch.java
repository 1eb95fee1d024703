package app.photosync.simulator.graph;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.token.AccessToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Up to twenty requests in one. A fault whose path fits a single request spoils that one only. */
final class GraphBatch {

    private static final int LIMIT = 20;

    private final GraphRoutes routes;
    private final SimulatedTenant tenant;

    GraphBatch(GraphRoutes routes, SimulatedTenant tenant) {
        this.routes = routes;
        this.tenant = tenant;
    }

    GraphAnswer answer(String method, byte[] body, AccessToken token) {
        if (!method.equals("POST")) {
            return GraphErrors.methodNotAllowed(method);
        }
        try {
            return answer(Exchange.JSON.readTree(body).path("requests"), token);
        } catch (JacksonException e) {
            return GraphErrors.badBatch("Unable to read JSON request payload.");
        } catch (IllegalArgumentException e) {
            return GraphErrors.badBatch("Invalid URL in a batch request.");
        }
    }

    private GraphAnswer answer(JsonNode requests, AccessToken token) {
        if (!requests.isArray() || requests.isEmpty()) {
            return GraphErrors.badBatch("The batch has no requests.");
        }
        if (requests.size() > LIMIT) {
            return GraphErrors.badBatch("Number of batch request steps exceeds the maximum value of " + LIMIT + ".");
        }
        List<Object> responses = new ArrayList<>();
        for (JsonNode request : requests) {
            responses.add(response(request, token));
        }
        return GraphAnswer.Json.ok(Map.of("responses", responses));
    }

    private Map<String, Object> response(JsonNode request, AccessToken token) {
        GraphRequest single = GraphRequest.ofBatch(request.path("method").asString("GET"), request.path("url").asString(""), token,
                request.path("body"));
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("id", request.path("id").asString(""));
        Optional<Fault> fault = tenant.faults().next(Target.GRAPH, single.path());
        if (fault.isPresent() && fault.get().status().orElse(0) > 0) {
            response.put("status", fault.get().status().getAsInt());
            response.put("headers", fault.get().retryAfterSeconds().isPresent()
                    ? Map.of("Retry-After", "" + fault.get().retryAfterSeconds().getAsInt())
                    : Map.of());
            response.put("body", Map.of("error", Map.of("code", "UnknownError", "message", "Answered by a fault of the simulator.")));
            return response;
        }
        GraphAnswer answer = routes.answer(single);
        response.put("status", answer.status());
        response.put("headers", answer.headers());
        response.put("body", answer.batchBody());
        return response;
    }
}
