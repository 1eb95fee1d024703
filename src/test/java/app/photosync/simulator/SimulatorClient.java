package app.photosync.simulator;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.token.AccessToken;
import app.photosync.simulator.token.Certificates;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks the simulator over HTTP, for the simulator's own tests. Each {@code with} returns another client. */
public final class SimulatorClient {

    private static final HttpClient HTTP = HttpClient.newBuilder().sslContext(Certificates.ofThisRun().trusting()).build();

    private final Simulator simulator;
    private final Map<String, String> headers;

    public SimulatorClient(Simulator simulator) {
        this(simulator, Map.of());
    }

    private SimulatorClient(Simulator simulator, Map<String, String> headers) {
        this.simulator = simulator;
        this.headers = headers;
    }

    public SimulatorClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new SimulatorClient(simulator, more);
    }

    /** With a token that the bot got with its certificate. */
    public SimulatorClient asTheBotFor(String audience) {
        return with("Authorization", "Bearer " + simulator.tokens().forTheApplication(audience, AccessToken.Proof.CERTIFICATE));
    }

    public SimulatorClient withAClientSecretFor(String audience) {
        return with("Authorization", "Bearer " + simulator.tokens().forTheApplication(audience, AccessToken.Proof.SECRET));
    }

    public SimulatorClient asPerson(String aadObjectId, String audience) {
        return with("Authorization", "Bearer " + simulator.tokens().forPerson(audience, aadObjectId, "User.Read"));
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, new byte[0]);
    }

    public Answer send(String method, String path, String json) throws IOException, InterruptedException {
        return with("Content-Type", "application/json").send(method, path, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public Answer send(String method, String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return Exchange.JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Of a Graph error. */
        public String errorCode() {
            return json().at("/error/code").asString();
        }
    }
}
