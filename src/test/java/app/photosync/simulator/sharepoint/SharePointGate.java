package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.token.AccessToken;
import app.photosync.simulator.token.AccessTokens;
import app.photosync.simulator.token.Resource;
import app.photosync.simulator.token.TokenCheck;
import java.util.Arrays;

/** Lets callers in, or not. An application is only known by a certificate or a federated credential here, never by a secret. */
final class SharePointGate {

    private final SimulatedTenant tenant;
    private final AccessTokens tokens;
    private final Resource resource;

    SharePointGate(SimulatedTenant tenant, AccessTokens tokens, Resource resource) {
        this.tenant = tenant;
        this.tokens = tokens;
        this.resource = resource;
    }

    /** People may read; an application needs one of the roles. */
    void admitReader(Exchange exchange, String... anyOfRoles) throws SharePointError {
        AccessToken token = known(exchange);
        if (token.user().isEmpty() && !granted(anyOfRoles)) {
            throw SharePointError.accessDenied();
        }
    }

    /** Only an application with one of the roles. */
    void admitWriter(Exchange exchange, String... anyOfRoles) throws SharePointError {
        AccessToken token = known(exchange);
        if (token.user().isPresent() || !granted(anyOfRoles)) {
            throw SharePointError.accessDenied();
        }
    }

    /** @return the object id of the person whose token it is */
    String admitPerson(Exchange exchange) throws SharePointError {
        return known(exchange).user().orElseThrow(SharePointError::accessDenied);
    }

    AccessToken known(Exchange exchange) throws SharePointError {
        return switch (tokens.check(exchange, resource)) {
            case TokenCheck.Accepted(AccessToken token) when token.user().isEmpty() && token.proof() == AccessToken.Proof.SECRET ->
                    throw SharePointError.unauthorized("Unsupported app only token.", "");
            case TokenCheck.Accepted(AccessToken token) -> token;
            case TokenCheck.Refusal refusal -> throw refused(refusal);
        };
    }

    private boolean granted(String... anyOfRoles) {
        return Arrays.stream(anyOfRoles).anyMatch(tenant.settings().sharePointRoles()::contains);
    }

    private static SharePointError refused(TokenCheck.Refusal refusal) {
        return switch (refusal) {
            case TokenCheck.Missing() -> SharePointError.unauthorized("Access denied. There is no token.", "");
            case TokenCheck.Malformed() -> SharePointError.unauthorized("Invalid JWT token.", "");
            case TokenCheck.BadSignature() -> SharePointError.unauthorized("Invalid JWT token. Could not resolve issuer token.", "");
            case TokenCheck.Expired() -> SharePointError.unauthorized("Invalid JWT token. The token is expired.", "");
            case TokenCheck.WrongAudience(String audience) ->
                    SharePointError.unauthorized(
                            "Exception of type 'Microsoft.IdentityModel.Tokens.AudienceUriValidationFailedException' was thrown.", "");
            case TokenCheck.Challenged() -> SharePointError.unauthorized("Continuous access evaluation resulted in challenge.",
                    ",error=\"insufficient_claims\",claims=\"" + TokenCheck.Challenged.CLAIMS + "\"");
        };
    }
}
