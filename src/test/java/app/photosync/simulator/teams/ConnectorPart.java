package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.token.AccessTokens;
import app.photosync.simulator.token.Resource;
import app.photosync.simulator.token.TokenCheck;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Bot connector's addresses. */
final class ConnectorPart implements SimulatorPart {

    static final String PATH = "/connector";
    static final String AUDIENCE = "https://api.botframework.com";
    private static final Resource BOT_FRAMEWORK = new Resource(Resource.Kind.CONNECTOR, Set.of(AUDIENCE));
    private static final Pattern ADDRESS = Pattern.compile("/v3/conversations(?:/([^/]+)/(activities|members|pagedmembers)(?:/([^/]+))?)?");

    private final Connector connector;
    private final AccessTokens tokens;

    ConnectorPart(Connector connector, AccessTokens tokens) {
        this.connector = connector;
        this.tokens = tokens;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(Target.CONNECTOR);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        ConnectorAnswer answer = authorized(exchange) ? answer(exchange)
                : new ConnectorAnswer(401, Map.of("message", "Authorization has been denied for this request."));
        exchange.respondJson(answer.status(), answer.body());
    }

    private boolean authorized(Exchange exchange) {
        return switch (tokens.check(exchange, BOT_FRAMEWORK)) {
            case TokenCheck.Accepted accepted -> accepted.token().user().isEmpty();
            // Conditional access is no business of the connector.
            case TokenCheck.Challenged challenged -> true;
            case TokenCheck.Missing missing -> false;
            case TokenCheck.Malformed malformed -> false;
            case TokenCheck.BadSignature badSignature -> false;
            case TokenCheck.Expired expired -> false;
            case TokenCheck.WrongAudience wrongAudience -> false;
        };
    }

    private ConnectorAnswer answer(Exchange exchange) throws IOException {
        Matcher address = ADDRESS.matcher(exchange.pathInPart());
        if (!address.matches()) {
            return notServed(exchange);
        }
        String conversation = address.group(1);
        String item = address.group(3);
        return switch (exchange.method() + (address.group(2) == null ? "" : " " + address.group(2)) + (item == null ? "" : " one")) {
            case "POST" -> connector.createConversation(exchange.body());
            // A reply differs from a message only in a channel.
            case "POST activities", "POST activities one" -> connector.send(conversation, exchange.body());
            case "PUT activities one" -> connector.update(conversation, item, exchange.body());
            case "DELETE activities one" -> connector.delete(conversation, item);
            case "GET members" -> connector.members(conversation);
            case "GET members one" -> connector.member(conversation, item);
            case "GET pagedmembers" -> connector.pagedMembers(conversation);
            default -> notServed(exchange);
        };
    }

    private static ConnectorAnswer notServed(Exchange exchange) {
        return ConnectorAnswer.of(new Rejection(404, "NotFound", "The connector serves no " + exchange.method() + " "
                + exchange.pathInPart()));
    }
}
