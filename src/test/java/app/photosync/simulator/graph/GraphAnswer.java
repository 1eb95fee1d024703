package app.photosync.simulator.graph;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.SimulatedPicture;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What Graph answers to one request, alone or in a batch. */
sealed interface GraphAnswer {

    int status();

    Map<String, String> headers();

    /** As the {@code body} of a batch's answer. */
    Object batchBody();

    byte[] bytes();

    default void send(Exchange exchange) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(headers());
        all.put("request-id", UUID.randomUUID().toString());
        exchange.respond(status(), all, bytes());
    }

    /** @param json anything that becomes a JSON object */
    record Json(int status, Object json, Map<String, String> more) implements GraphAnswer {

        static Json ok(Object json) {
            return new Json(200, json, Map.of());
        }

        @Override
        public Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>(more);
            headers.put("Content-Type", "application/json");
            return headers;
        }

        @Override
        public Object batchBody() {
            return json;
        }

        @Override
        public byte[] bytes() {
            return Exchange.JSON.writeValueAsBytes(json);
        }
    }

    record Picture(SimulatedPicture picture) implements GraphAnswer {

        @Override
        public int status() {
            return 200;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Content-Type", picture.contentType(), "ETag", picture.etag());
        }

        @Override
        public Object batchBody() {
            return Base64.getEncoder().encodeToString(picture.bytes());
        }

        @Override
        public byte[] bytes() {
            return picture.bytes();
        }
    }
}
