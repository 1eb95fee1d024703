package app.photosync.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Other methods, other addresses, and HTTP as no client of Teams speaks it. */
final class HostileHttp {

    /**
     * Tomcat answers 400 to what is no HTTP; what Spring's firewall or the endpoint refuses ends at the error page, which is shut as well.
     */
    private static final int SHUT = 403;

    private final List<HostileRequest> lines = new ArrayList<>();

    private HostileHttp() {}

    static List<HostileRequest> all() {
        HostileHttp http = new HostileHttp();
        http.methods();
        http.paths();
        http.managementPages();
        http.framing();
        return http.lines;
    }

    private void methods() {
        for (String method : List.of("GET", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            line("method", method + " without a token", 401, draft -> draft.withoutToken().line(method, "/api/messages"));
            line("method", method + " with a good token", method.equals("OPTIONS") ? 200 : SHUT,
                    draft -> draft.line(method, "/api/messages"));
        }
        for (String method : List.of("TRACE", "PROPFIND", "BREW", "post", "DEBUG")) {
            line("method", method, SHUT, draft -> draft.line(method, "/api/messages"));
        }
        line("method", "POST that asks to be taken for another", 401,
                draft -> draft.withoutToken().header("X-HTTP-Method-Override: HEAD").header("X-HTTP-Method: HEAD"));
        line("method", "HEAD elsewhere", 403, draft -> draft.withoutToken().line("HEAD", "/actuator/health").body(""));
    }

    private void paths() {
        for (String path : List.of("/", "/api", "/api/", "/api/messages/", "/api/messages/x", "/api/messages.json", "/API/MESSAGES",
                "/api/message", "/error",
                "/favicon.ico", "/robots.txt", "/.env", "/.git/config", "/wp-login.php", "/login", "/logout", "/h2-console",
                "/swagger-ui.html", "/v3/api-docs",
                "/index.html", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/application.yaml", "/_chat", "/_simulator",
                "/api/messages?../actuator/env")) {
            line("path", path + " without a token", path.startsWith("/api/messages?") ? 401 : 403,
                    draft -> draft.withoutToken().line("POST", path));
        }
        for (String path : List.of("/", "/api/messages/", "/api/messages/x", "/API/MESSAGES", "/error")) {
            line("path", path + " with a good token", 403, draft -> draft.line("POST", path));
        }
        for (String path : List.of("/api//messages", "/api/messages;a=b", "/api/./messages", "/api/x/../messages", "/api/%2e/messages",
                "/api/messages%0d%0aX:%20y", "/api/messages/..;/actuator")) {
            line("path", path, SHUT, draft -> draft.line("POST", path));
        }
        for (String path : List.of("/api%2Fmessages", "/api/messages%00", "/api\\messages", "/%2e%2e/%2e%2e/etc/passwd",
                "/../../etc/passwd")) {
            line("path", path, 400, draft -> draft.line("POST", path));
        }
        line("path", "an escaped letter, without a token", 401, draft -> draft.withoutToken().line("POST", "/api/%6Dessages"));
        line("path", "an address of another host", 400, draft -> draft.withoutToken().line("POST", "http://evil.example/api/messages"));
    }

    /** Health and counters live on another port; here they are nothing to anybody. */
    private void managementPages() {
        for (String page : List.of("", "/", "/health", "/health/readiness", "/health/liveness", "/prometheus", "/syncing", "/env",
                "/heapdump", "/threaddump",
                "/beans", "/configprops", "/loggers", "/mappings", "/metrics", "/flyway", "/scheduledtasks", "/shutdown", "/info",
                "/httpexchanges")) {
            line("management", "/actuator" + page, 403, draft -> draft.withoutToken().line("GET", "/actuator" + page).body(""));
        }
        line("management", "/actuator/health with a good token", 403, draft -> draft.line("GET", "/actuator/health").body(""));
        line("management", "the switch", 403, draft -> draft.withoutToken().line("POST", "/actuator/syncing").body("{\"syncing\":\"on\"}"));
        line("management", "the switch with a good token", 403,
                draft -> draft.line("POST", "/actuator/syncing").body("{\"syncing\":\"on\"}"));
        line("management", "health behind a header of a proxy", 401,
                draft -> draft.withoutToken().header("X-Original-URL: /actuator/health").header("X-Rewrite-URL: /actuator/health"));
        line("management", "health from inside, says a header", 403, draft -> draft.withoutToken().line("GET", "/actuator/health").body("")
                .header("X-Forwarded-For: 127.0.0.1").header("X-Forwarded-Port: 8081")
                .header("Forwarded: for=127.0.0.1;host=localhost:8081"));
    }

    private void framing() {
        line("framing", "no host", 400, draft -> draft.host(""));
        line("framing", "two hosts", 400, draft -> draft.header("Host: evil.example"));
        line("framing", "two lengths", 400, draft -> draft.header("Content-Length: 3"));
        line("framing", "a negative length", 400, draft -> draft.withoutLength().header("Content-Length: -1"));
        line("framing", "a length that is a word", 400, draft -> draft.withoutLength().header("Content-Length: many"));
        line("framing", "a length and chunks, no token", 401, draft -> draft.withoutToken().header("Content-Length: 5").chunked());
        line("framing", "an unknown transfer encoding", 501, draft -> draft.withoutLength().header("Transfer-Encoding: enormous"));
        line("framing", "a header of 20 KB", 400, draft -> draft.header("X-Long: " + "a".repeat(20_000)));
        line("framing", "500 headers", 400, draft -> {
            for (int i = 0; i < 500; i++) {
                draft.header("X-" + i + ": 1");
            }
        });
        line("framing", "a header's name with a space", 400, draft -> draft.header("X Y: 1"));
        line("framing", "a header without a colon", 400, draft -> draft.header("nothing"));
        line("framing", "a version that is none", 505, draft -> draft.line("POST /api/messages HTTP/9.9"));
        line("framing", "a greeting of TLS", 400, draft -> draft.line("\u0016\u0003\u0001\u0002"));
        line("framing", "an upgrade without a token", 401, draft -> draft.withoutToken().header("Upgrade: websocket")
                .header("Sec-WebSocket-Version: 13"));
        line("framing", "an expectation that nobody fulfils", 417, draft -> draft.header("Expect: the-moon"));
    }

    private void line(String group, String name, int status, Consumer<Draft> change) {
        lines.add(new HostileRequest(group, name, status, change));
    }
}
