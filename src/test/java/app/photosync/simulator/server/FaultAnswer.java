package app.photosync.simulator.server;

import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.StrangeAnswer;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fault as the spoiled service would say it: its own error shape, unless the fault brings a body. */
final class FaultAnswer {

    private FaultAnswer() {
    }

    static void give(Exchange exchange, Fault fault, int status) throws IOException {
        if (status == Fault.CUT_THE_CONNECTION) {
            exchange.cut();
            return;
        }
        if (status == Fault.CUT_THE_BODY) {
            exchange.cutTheBody();
            return;
        }
        if (fault.strange().isPresent()) {
            StrangeAnswer strange = fault.strange().get();
            try (OutputStream out = exchange.stream(status, strange.headers())) {
                strange.writeTo(out);
            }
            return;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", fault.contentType().orElse("application/json; charset=utf-8"));
        fault.retryAfterSeconds().ifPresent(seconds -> headers.put("Retry-After", Integer.toString(seconds)));
        byte[] body = fault.body().map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> Exchange.JSON.writeValueAsBytes(error(fault.target(), status)));
        exchange.respond(status, headers, body);
    }

    private static Object error(Target target, int status) {
        String code = code(status);
        return switch (target) {
            case GRAPH, CONNECTOR -> Map.of("error", Map.of("code", code, "message", "Answered by a fault of the simulator."));
            case SHARE_POINT -> Map.of("odata.error",
                    Map.of("code", "-1, " + code, "message", Map.of("lang", "en-US", "value", "Answered by a fault of the simulator.")));
            case TOKEN -> Map.of("error", "temporarily_unavailable", "error_description",
                    "AADSTS90033: A transient error has occurred. Please try again.",
                    "error_codes", new int[] {90033});
        };
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "InvalidAuthenticationToken";
            case 403 -> "ErrorAccessDenied";
            case 404 -> "ErrorItemNotFound";
            case 429 -> "TooManyRequests";
            case 503 -> "ServiceUnavailable";
            case 504 -> "GatewayTimeout";
            default -> "UnknownError";
        };
    }
}
