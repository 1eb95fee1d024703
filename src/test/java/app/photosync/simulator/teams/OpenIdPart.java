package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The Bot Framework's OpenID document, which leads a bot to the keys that sign what it is sent. */
final class OpenIdPart implements SimulatorPart {

    private static final String PATH = "/openid";
    private static final String DOCUMENT = "/.well-known/openidconfiguration";
    private static final String KEYS = "/.well-known/keys";

    private final ChannelTokens tokens;
    private final String baseUrl;

    /** @param baseUrl of the simulator */
    OpenIdPart(ChannelTokens tokens, String baseUrl) {
        this.tokens = tokens;
        this.baseUrl = baseUrl;
    }

    URI document() {
        return URI.create(baseUrl + PATH + DOCUMENT);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        switch (exchange.pathInPart()) {
            case DOCUMENT -> exchange.respondJson(200, Map.of("issuer", "https://api.botframework.com", "jwks_uri", baseUrl + PATH + KEYS,
                    "id_token_signing_alg_values_supported", List.of("RS256")));
            case KEYS -> exchange.respondJson(200, tokens.keys());
            default -> exchange.respondText(404, "text/plain", "The Bot Framework publishes nothing at " + exchange.path());
        }
    }
}
