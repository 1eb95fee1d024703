package app.photosync.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Signs tokens as the connector does, with keys made for this run, and publishes the keys as the connector does. */
final class SigningConnector implements AutoCloseable {

    static final String APP_ID = "11111111-aaaa-bbbb-cccc-000000000001";
    static final String SERVICE_URL = "https://smba.trafficmanager.net/emea/";

    private final HttpServer server;
    private final AtomicInteger openIdFetches = new AtomicInteger();
    private final AtomicInteger keyFetches = new AtomicInteger();
    private final RSAKey endorsed = key("endorsed");
    private final RSAKey endorsedForOthers = key("endorsed-for-others");
    private final RSAKey unpublished = key("unpublished");
    private final List<Object> moreEntries = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean isRotated;
    private volatile boolean isDripping;
    private volatile boolean down;

    SigningConnector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/openid", exchange -> {
            openIdFetches.incrementAndGet();
            answer(exchange, Map.of("jwks_uri", address("/keys").toString()));
        });
        server.createContext("/keys", exchange -> {
            keyFetches.incrementAndGet();
            List<Object> keys = new ArrayList<>(List.of(published(endorsed, "msteams", "skype"), published(endorsedForOthers, "webchat")));
            if (isRotated) {
                keys.add(published(unpublished, "msteams"));
            }
            keys.addAll(moreEntries);
            answer(exchange, Map.of("keys", keys));
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI openIdUrl() {
        return address("/openid");
    }

    int openIdFetches() {
        return openIdFetches.get();
    }

    int keyFetches() {
        return keyFetches.get();
    }

    void goesDown() {
        down = true;
    }

    void isUpAgain() {
        down = false;
    }

    /** Each answer begins, and never comes to its end. */
    void drips() {
        isDripping = true;
    }

    /** Publishes the key of {@link #tokenOfAnUnknownKey} as well. */
    void rotates() {
        isRotated = true;
    }

    /** Stands in the key set from now on. */
    void publishes(Object entry) {
        moreEntries.add(entry);
    }

    /** An endorsed key, for entries that are nearly right. */
    Map<String, Object> anEntry() {
        return published(key("another"), "msteams");
    }

    /** A token as it should be. */
    String token() {
        return token(UnaryOperator.identity());
    }

    /** @param change what is different about this token's claims */
    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(endorsed, change);
    }

    String tokenOfAKeyForOtherChannels() {
        return signed(endorsedForOthers, UnaryOperator.identity());
    }

    String tokenOfAnUnknownKey() {
        return signed(unpublished, UnaryOperator.identity());
    }

    String unsignedToken() {
        return new PlainJWT(claims().build()).serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(APP_ID)
                .claim("serviceurl", SERVICE_URL)
                .notBeforeTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(3_600)));
    }

    private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, change.apply(claims()).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> published(RSAKey key, String... channels) {
        Map<String, Object> json = key.toPublicJWK().toJSONObject();
        json.put("endorsements", List.of(channels));
        return json;
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        try (exchange) {
            byte[] body = JSONObjectUtils.toJSONString(json).getBytes(UTF_8);
            if (isDripping) {
                drip(exchange, body);
                return;
            }
            exchange.sendResponseHeaders(down ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void drip(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        for (byte each : body) {
            exchange.getResponseBody().write(each);
            exchange.getResponseBody().flush();
            try {
                if (end.await(200, TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
