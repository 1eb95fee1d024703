package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An error in SharePoint's own words; ends the request. */
final class SharePointError extends Exception {

    private final int status;
    private final transient Map<String, String> headers;
    private final transient Map<String, Object> body;

    private SharePointError(int status, Map<String, String> headers, Map<String, Object> body) {
        super(body.toString());
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Refused before any permission is looked at. */
    static SharePointError unauthorized(String description, String challenge) {
        return new SharePointError(401,
                Map.of("WWW-Authenticate", "Bearer realm=\"\",client_id=\"00000003-0000-0ff1-ce00-000000000000\"" + challenge),
                Map.of("error_description", description));
    }

    static SharePointError accessDenied() {
        return error(403, "-2147024891, System.UnauthorizedAccessException",
                "Access denied. You do not have permission to perform this action or access this resource.");
    }

    static SharePointError badQuery(String message) {
        return error(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException", message);
    }

    static SharePointError notFound(String resource) {
        return error(404, "-1, Microsoft.SharePoint.Client.ResourceNotFoundException",
                "Cannot find resource for the request " + resource + ".");
    }

    static SharePointError fileNotFound() {
        return error(404, "-2147024894, System.IO.FileNotFoundException", "File Not Found.");
    }

    static SharePointError fileExists(String name) {
        return error(400, "-2130575257, Microsoft.SharePoint.SPException", "A file with the name " + name + " already exists.");
    }

    static SharePointError profile(String kind, String message) {
        return error(500, "-1, Microsoft.Office.Server.UserProfiles." + kind, message);
    }

    private static SharePointError error(int status, String code, String message) {
        return new SharePointError(status, Map.of(),
                Map.of("odata.error", Map.of("code", code, "message", Map.of("lang", "en-US", "value", message))));
    }

    void send(Exchange exchange) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json;odata=nometadata;charset=utf-8");
        exchange.respond(status, all, Exchange.JSON.writeValueAsBytes(body));
    }
}
