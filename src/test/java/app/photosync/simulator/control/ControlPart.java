package app.photosync.simulator.control;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The front of the control API. */
public final class ControlPart implements SimulatorPart {

    private final SimulatedTenant tenant;
    private final UserControl users;

    public ControlPart(SimulatedTenant tenant) {
        this.tenant = tenant;
        this.users = new UserControl(tenant);
    }

    @Override
    public String path() {
        return "/_simulator";
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        try {
            route(exchange);
        } catch (BadControlBody e) {
            exchange.respondJson(400, e.json());
        }
    }

    private void route(Exchange exchange) throws IOException, BadControlBody {
        String call = exchange.method() + " " + exchange.pathInPart();
        switch (call) {
            case "DELETE " -> {
                tenant.reset();
                exchange.respond(204);
            }
            case "GET /tenant" -> exchange.respondJson(200, TenantBody.of(tenant.settings()));
            case "PUT /tenant" -> {
                tenant.set(TenantBody.read(json(exchange)));
                exchange.respondJson(200, TenantBody.of(tenant.settings()));
            }
            case "POST /faults" -> {
                tenant.faults().add(FaultBody.read(json(exchange)));
                exchange.respond(204);
            }
            case "GET /requests" -> exchange.respondJson(200, requests(exchange).stream().map(ControlPart::line).toList());
            case String group when group.matches("PUT /groups/[^/]+") -> {
                tenant.groups().has(group.substring("PUT /groups/".length()), members(json(exchange)));
                exchange.respond(204);
            }
            case "GET /users" -> exchange.respondJson(200, tenant.users().stream().map(UserBody::summary).toList());
            default -> users.handle(exchange);
        }
    }

    /** @param body {@code {"members":["aadObjectId", ...]}} */
    private static Set<String> members(JsonNode body) throws BadControlBody {
        if (!body.path("members").isArray()) {
            throw new BadControlBody("members", "must be a list of object ids");
        }
        return body.get("members").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private List<LoggedRequest> requests(Exchange exchange) throws BadControlBody {
        String target = exchange.query("target").orElse("");
        return target.isEmpty() ? tenant.requests().all()
                : tenant.requests().to(Target.named(target)
                        .orElseThrow(() -> new BadControlBody("target", "must be one of graph, sharePoint, connector, token")));
    }

    private static Map<String, Object> line(LoggedRequest request) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", request.time().toString());
        line.put("target", request.target().wireName());
        line.put("method", request.method());
        line.put("path", request.path());
        line.put("status", request.status());
        return line;
    }

    static JsonNode json(Exchange exchange) throws IOException, BadControlBody {
        try {
            return exchange.json();
        } catch (JacksonException e) {
            throw new BadControlBody("body", "must be JSON: " + e.getOriginalMessage());
        }
    }
}
