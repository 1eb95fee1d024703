package app.photosync.simulator.token;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An error answer of the token endpoint, with the AADSTS number that says what is wrong. */
record TokenRefusal(int status, String error, int number, String text) {

    static TokenRefusal unknownTenant(String tenant) {
        return new TokenRefusal(400, "invalid_request", 90002, "Tenant '" + tenant
                + "' not found. Check to make sure you have the correct tenant ID.");
    }

    static TokenRefusal unknownApplication(String clientId) {
        return new TokenRefusal(400, "unauthorized_client", 700016, "Application with identifier '" + clientId
                + "' was not found in the directory 'Contoso'.");
    }

    static TokenRefusal noCredential() {
        return new TokenRefusal(401, "invalid_client", 7000218,
                "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");
    }

    static TokenRefusal wrongSecret() {
        return new TokenRefusal(401, "invalid_client", 7000215, "Invalid client secret provided.");
    }

    static TokenRefusal badAssertion(String why) {
        return new TokenRefusal(401, "invalid_client", 700027, "Client assertion failed signature validation. " + why);
    }

    static TokenRefusal expiredAssertion() {
        return new TokenRefusal(401, "invalid_client", 700024, "Client assertion is not within its valid time range.");
    }

    static TokenRefusal unsupportedGrant(String grant) {
        return new TokenRefusal(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type '" + grant + "'.");
    }

    static TokenRefusal badScope(String scope) {
        return new TokenRefusal(400, "invalid_scope", 1002012, "The provided value for scope " + scope
                + " is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier "
                + "(application ID URI).");
    }

    static TokenRefusal unknownResource(String resource) {
        return new TokenRefusal(400, "invalid_resource", 500011, "The resource principal named " + resource
                + " was not found in the tenant named Contoso.");
    }

    static TokenRefusal conditionalAccess() {
        return new TokenRefusal(400, "invalid_grant", 53003,
                "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.");
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        String trace = UUID.randomUUID().toString();
        String now = Instant.now().toString();
        json.put("error", error);
        json.put("error_description", "AADSTS" + number + ": " + text + " Trace ID: " + trace + " Timestamp: " + now);
        json.put("error_codes", new int[] {number});
        json.put("timestamp", now);
        json.put("trace_id", trace);
        json.put("error_uri", "https://login.microsoftonline.com/error?code=" + number);
        return json;
    }
}
