package app.photosync.simulator.token;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tenant's authority: the token endpoint, the OpenID metadata with its keys, and the instance discovery. To be served over TLS. */
public final class TokenPart implements SimulatorPart {

    private static final String DEFAULT_SCOPE = "/.default";

    private final SimulatedTenant tenant;
    private final AppRegistration app;
    private final Resources resources;
    private final AccessTokens tokens;
    private final ClientProof proof;
    private final String authority;

    /** @param authority where this part is served, for example {@code https://localhost:3980} */
    public TokenPart(SimulatedTenant tenant, AppRegistration app, Resources resources, AccessTokens tokens,
            Certificates certificates, String authority) {
        this.tenant = tenant;
        this.app = app;
        this.resources = resources;
        this.tokens = tokens;
        this.proof = new ClientProof(app, certificates);
        this.authority = authority;
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(Target.TOKEN);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String[] segments = exchange.path().substring(1).split("/", 2);
        switch (segments.length == 2 ? segments[1] : "") {
            case "oauth2/v2.0/token" -> token(exchange, segments[0]);
            case "v2.0/.well-known/openid-configuration" -> exchange.respondJson(200, metadata());
            case "discovery/v2.0/keys" -> exchange.respondJson(200, tokens.signer().publicKeys());
            case "discovery/instance" -> exchange.respondJson(200, instance());
            default -> exchange.respond(404);
        }
    }

    private void token(Exchange exchange, String asked) throws IOException {
        try {
            answer(exchange, 200, issued(exchange.form(), asked));
        } catch (Refused e) {
            answer(exchange, e.refusal().status(), e.refusal().json());
        }
    }

    /** MSAL compares the request id of the answer with its own. */
    private static void answer(Exchange exchange, int status, Map<String, Object> json) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json; charset=utf-8"));
        exchange.header("client-request-id").ifPresent(id -> headers.put("client-request-id", id));
        exchange.respond(status, headers, Exchange.JSON.writeValueAsBytes(json));
    }

    private Map<String, Object> issued(Map<String, String> form, String asked) throws Refused {
        if (!asked.equals(app.tenantId())) {
            throw new Refused(TokenRefusal.unknownTenant(asked));
        }
        if (!app.clientId().equals(form.get("client_id"))) {
            throw new Refused(TokenRefusal.unknownApplication(form.get("client_id")));
        }
        if (!"client_credentials".equals(form.get("grant_type"))) {
            throw new Refused(TokenRefusal.unsupportedGrant(form.get("grant_type")));
        }
        AccessToken.Proof proven = proof.of(form, tokenEndpoint());
        String audience = audience(form.getOrDefault("scope", ""));
        if (tenant.settings().conditionalAccess()) {
            throw new Refused(TokenRefusal.conditionalAccess());
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("token_type", "Bearer");
        answer.put("expires_in", AccessTokens.LIFE.toSeconds() - 1);
        answer.put("ext_expires_in", AccessTokens.LIFE.toSeconds() - 1);
        answer.put("access_token", tokens.forTheApplication(audience, proven));
        return answer;
    }

    /** MSAL adds the scopes of OpenID Connect to the one that was asked for. */
    private String audience(String scopes) throws Refused {
        for (String scope : scopes.split(" ")) {
            if (scope.endsWith(DEFAULT_SCOPE)) {
                String audience = scope.substring(0, scope.length() - DEFAULT_SCOPE.length());
                if (resources.withAudience(audience).isEmpty()) {
                    throw new Refused(TokenRefusal.unknownResource(audience));
                }
                return audience;
            }
        }
        throw new Refused(TokenRefusal.badScope(scopes));
    }

    private String tokenEndpoint() {
        return authority + "/" + app.tenantId() + "/oauth2/v2.0/token";
    }

    private Map<String, Object> metadata() {
        return Map.of("issuer", authority + "/" + app.tenantId() + "/v2.0", "token_endpoint", tokenEndpoint(),
                "authorization_endpoint", authority + "/" + app.tenantId() + "/oauth2/v2.0/authorize", "jwks_uri", authority + "/"
                + app.tenantId() + "/discovery/v2.0/keys",
                "id_token_signing_alg_values_supported", new String[] {"RS256"}, "response_types_supported", new String[] {"code"},
                "subject_types_supported", new String[] {"pairwise"});
    }

    private Map<String, Object> instance() {
        return Map.of("tenant_discovery_endpoint", authority + "/" + app.tenantId() + "/v2.0/.well-known/openid-configuration",
                "api-version", "1.1", "metadata",
                new Object[0]);
    }
}
