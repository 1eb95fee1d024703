package app.photosync.simulator.graph;

import app.photosync.simulator.token.TokenCheck;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Graph's errors, with the codes of docs/domain.md 2. */
final class GraphErrors {

    private GraphErrors() {
    }

    static GraphAnswer noSuchUser(String idOrUpn) {
        return error(404, "Request_ResourceNotFound", "Resource '" + idOrUpn
                + "' does not exist or one of its queried reference-property objects are not present.");
    }

    static GraphAnswer noPhoto() {
        return error(404, "ImageNotFound", "The photo wasn't found.");
    }

    static GraphAnswer noMailbox() {
        return error(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");
    }

    static GraphAnswer mailboxOnPremises() {
        return error(404, "MailboxNotHostedInExchangeOnline", "The mailbox is not hosted in Exchange Online.");
    }

    /** The code for a size that Graph does not keep is not documented. */
    static GraphAnswer noSuchSize(String size) {
        return error(400, "ErrorInvalidImageId", "The image id '" + size + "' is invalid.");
    }

    static GraphAnswer photoDenied() {
        return error(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    }

    static GraphAnswer userDenied() {
        return error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
    }

    static GraphAnswer unknownSegment(String path) {
        return error(400, "BadRequest", "Resource not found for the segment '" + path + "'.");
    }

    static GraphAnswer invalidId(String id) {
        return error(400, "Request_BadRequest", "Invalid object identifier '" + id + "'.");
    }

    static GraphAnswer unsupportedFilter(String filter) {
        return error(400, "Request_UnsupportedQuery", "The simulator does not know the filter " + filter + ".");
    }

    static GraphAnswer methodNotAllowed(String method) {
        return error(405, "Request_BadRequest", "The simulator serves no " + method + " here.");
    }

    static GraphAnswer badBatch(String why) {
        return error(400, "BadRequest", why);
    }

    static GraphAnswer refused(TokenCheck.Refusal refusal) {
        return switch (refusal) {
            case TokenCheck.Missing() -> unauthorized("Access token is empty.", "");
            case TokenCheck.Malformed() -> unauthorized("CompactToken parsing failed with error code: 80049217", "");
            case TokenCheck.BadSignature() -> unauthorized("Access token validation failure. Invalid signature.", "");
            case TokenCheck.Expired() -> unauthorized("Lifetime validation failed, the token is expired.", "");
            case TokenCheck.WrongAudience(String audience) -> unauthorized("Access token validation failure. Invalid audience.", "");
            case TokenCheck.Challenged() ->
                    unauthorized("Continuous access evaluation resulted in challenge with result: InteractionRequired.",
                    ", error=\"insufficient_claims\", claims=\"" + TokenCheck.Challenged.CLAIMS + "\"");
        };
    }

    private static GraphAnswer unauthorized(String message, String challenge) {
        return new GraphAnswer.Json(401, body("InvalidAuthenticationToken", message),
                Map.of("WWW-Authenticate", "Bearer realm=\"\"" + challenge));
    }

    private static GraphAnswer error(int status, String code, String message) {
        return new GraphAnswer.Json(status, body(code, message), Map.of());
    }

    private static Object body(String code, String message) {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("date", Instant.now().toString());
        inner.put("request-id", UUID.randomUUID().toString());
        return Map.of("error", Map.of("code", code, "message", message, "innerError", inner));
    }
}
