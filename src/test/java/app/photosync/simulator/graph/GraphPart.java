package app.photosync.simulator.graph;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.token.AccessTokens;
import app.photosync.simulator.token.Resources;
import app.photosync.simulator.token.TokenCheck;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Graph's front: checks the token and hands the request on. */
public final class GraphPart implements SimulatorPart {

    private static final String VERSION = "/v1.0";

    private final AccessTokens tokens;
    private final Resources resources;
    private final GraphRoutes routes;
    private final GraphBatch batch;

    public GraphPart(SimulatedTenant tenant, AccessTokens tokens, Resources resources) {
        this.tokens = tokens;
        this.resources = resources;
        this.routes = new GraphRoutes(tenant);
        this.batch = new GraphBatch(routes, tenant);
    }

    @Override
    public String path() {
        return "/graph";
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(Target.GRAPH);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        GraphAnswer answer = switch (tokens.check(exchange, resources.graph())) {
            case TokenCheck.Accepted accepted -> answer(exchange, accepted);
            case TokenCheck.Refusal refusal -> GraphErrors.refused(refusal);
        };
        answer.send(exchange);
    }

    /** Not every request has one. */
    private static JsonNode body(Exchange exchange) throws IOException {
        return exchange.body().length == 0 ? MissingNode.getInstance() : exchange.json();
    }

    private GraphAnswer answer(Exchange exchange, TokenCheck.Accepted accepted) throws IOException {
        String path = exchange.pathInPart();
        if (!path.startsWith(VERSION + "/")) {
            return GraphErrors.unknownSegment(path);
        }
        String resource = path.substring(VERSION.length());
        return resource.equals("/$batch") ? batch.answer(exchange.method(), exchange.body(), accepted.token())
                : routes.answer(new GraphRequest(exchange.method(), resource, exchange.query(), accepted.token(), body(exchange)));
    }
}
