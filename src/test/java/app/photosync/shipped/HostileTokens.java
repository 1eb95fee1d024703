package app.photosync.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.photosync.simulator.token.TokenSigner;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Tokens that Teams never gave, gave to others, or gave for another time. */
final class HostileTokens {

    private static final TokenSigner STRANGER = TokenSigner.stranger();
    private static final int UNAUTHORIZED = 401;

    private final List<HostileRequest> lines = new ArrayList<>();
    private final String foreignHost;

    private HostileTokens(String foreignHost) {
        this.foreignHost = foreignHost;
    }

    /** @param foreignHost a server that must not be asked for anything */
    static List<HostileRequest> all(String foreignHost) {
        HostileTokens tokens = new HostileTokens(foreignHost);
        tokens.none();
        tokens.forged();
        tokens.algorithms();
        tokens.keyIds();
        tokens.keysOfTheirOwn();
        tokens.headers();
        tokens.times();
        tokens.audiences();
        tokens.issuers();
        tokens.endorsements();
        return tokens.lines;
    }

    private void none() {
        line("no token", "no header", Draft::withoutToken);
        for (String header : List.of("Authorization:", "Authorization: Bearer", "Authorization: Bearer ",
                "Authorization: Basic YWRtaW46YWRtaW4=",
                "Authorization: Negotiate YII", "Authorization: null", "X-Authorization: Bearer ")) {
            line("no token", header, draft -> draft.withoutToken().header(header));
        }
        line("no token", "a good one in the query", draft -> draft.line("POST", "/api/messages?access_token=" + draft.token())
                .withoutToken());
        line("no token", "a good one in a cookie", draft -> draft.header("Cookie: access_token=" + draft.token()).withoutToken());
        line("no token", "a good one in another header", draft -> draft.header("X-Access-Token: " + draft.token()).withoutToken());
        line("no token", "a good one in a form", draft -> draft.header("Content-Type: application/x-www-form-urlencoded")
                .body("access_token=" + draft.token()).withoutToken());
        line("no token", "a good one under another scheme", draft -> draft.header("Authorization: Token " + draft.token()).withoutToken());
        line("no token", "a good one with a comma behind it", draft -> draft.token(draft.token() + ", Basic YTpi"));
        for (String word : List.of("null", "undefined", "true", "a", "a.b", "a.b.c", "..", "eyJ", "e30.e30.", "e30.e30.e30", "%00",
                "'; drop table inbox; --")) {
            line("no token", "Bearer " + word, draft -> draft.token(word));
        }
        line("no token", "6,000 letters", draft -> draft.token("a".repeat(6_000)));
        line("no token", "6,000 dots", draft -> draft.token(".".repeat(6_000)));
    }

    private void forged() {
        line("forged", "another claim under the same signature", draft -> draft.token(with(draft.token(), 1, Base64URL.encode(
                draft.claims().toString().replace("https://api.botframework.com", "https://api.botframework.com/")).toString())));
        line("forged", "a claim more under the same signature", draft -> draft.token(with(draft.token(), 1,
                Base64URL.encode(draft.claims().toString().replaceFirst("\\{", "{\"admin\":true,")).toString())));
        line("forged", "no signature", draft -> draft.token(with(draft.token(), 2, "")));
        line("forged", "half a signature", draft -> draft.token(draft.token().substring(0, draft.token().length() - 100)));
        line("forged", "a signature of zeros", draft -> draft.token(with(draft.token(), 2, Base64URL.encode(new byte[256]).toString())));
        line("forged", "the signature of another token", draft -> draft.token(
                with(draft.token(), 2, draft.tokens().token(claims -> claims.jwtID("another")).split("\\.")[2])));
        line("forged", "a fourth part", draft -> draft.token(draft.token() + ".e30"));
        line("forged", "re-signed by a stranger under the right key id",
                draft -> draft.token(STRANGER.signed(rs256(draft).build(), draft.claims())));
        line("forged", "re-signed by Entra ID's key under the right key id",
                draft -> draft.token(TokenSigner.ofThisRun().signed(rs256(draft).build(), draft.claims())));
        line("forged", "a token of Entra ID for this bot", draft -> draft.token(TokenSigner.ofThisRun().signed(draft.claims())));
        line("forged", "claims that are no JSON", draft -> draft.token(with(draft.token(), 1, Base64URL.encode("no JSON").toString())));
    }

    private void algorithms() {
        for (String name : List.of("none", "None", "NONE", "nOnE")) {
            line("algorithm", name, draft -> draft.token(part("{\"alg\":\"" + name + "\"}") + "." + part(draft.claims().toString()) + "."));
            line("algorithm", name + " with the signature of a good one",
                    draft -> draft.token(with(draft.token(), 0, part("{\"alg\":\"" + name + "\",\"typ\":\"JWT\"}"))));
        }
        line("algorithm", "none, as a library writes it", draft -> draft.token(new PlainJWT(draft.claims()).serialize()));
        for (JWSAlgorithm mac : List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512)) {
            line("algorithm", mac + " with the public key's modulus",
                    draft -> draft.token(mac(draft, mac, draft.tokens().publicKey().getModulus().decode())));
            line("algorithm", mac + " with the public key's PEM", draft -> draft.token(mac(draft, mac, pem(draft))));
            line("algorithm", mac + " with the public key's JSON",
                    draft -> draft.token(mac(draft, mac, draft.tokens().publicKey().toJSONString().getBytes(UTF_8))));
        }
        for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.PS384,
                JWSAlgorithm.PS512)) {
            line("algorithm", other + " with the right key", draft -> draft.token(draft.tokens().token(
                    new JWSHeader.Builder(other).keyID(draft.tokens().publicKey().getKeyID()).build(),
                    claims -> claims.jwtID(draft.mark()))));
        }
        for (String name : List.of("ES256", "EdDSA", "rs256", "RS256 ", "", "dir")) {
            line("algorithm", "a good token that calls itself \"" + name + "\"", draft -> draft.token(with(draft.token(), 0,
                    part("{\"alg\":\"" + name + "\",\"kid\":\"" + draft.tokens().publicKey().getKeyID() + "\"}"))));
        }
        line("algorithm", "encrypted for the connector's key", draft -> draft.token(encrypted(draft)));
    }

    private void keyIds() {
        for (String id : List.of("unknown", "", " ", "0", "../../../../dev/null", "/dev/null", "' or '1'='1", "${jndi:ldap://x}",
                "%2e%2e", "a\u0000b", "*")) {
            line("key id", "a stranger's key \"" + id.replace("\u0000", "NUL") + "\"",
                    draft -> draft.token(STRANGER.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build(), draft.claims())));
        }
        line("key id", "none, and a stranger's key", draft ->
                draft.token(STRANGER.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).build(), draft.claims())));
        line("key id", "3,000 letters", draft -> draft.token(
                STRANGER.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("a".repeat(3_000)).build(), draft.claims())));
        for (String id : List.of("7", "null", "[]", "{}", "true")) {
            line("key id", "of the wrong type, " + id, draft -> draft.token(with(draft.token(), 0,
                    part("{\"alg\":\"RS256\",\"kid\":" + id + "}"))));
        }
    }

    /** Everything by which a token may bring, or name, the key to check it with. */
    private void keysOfTheirOwn() {
        line("own key", "jwk", draft -> draft.token(STRANGER.signed(rs256(draft).jwk(STRANGER.publicKey()).build(), draft.claims())));
        line("own key", "jwk without a key id", draft -> draft.token(
                STRANGER.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(STRANGER.publicKey()).build(), draft.claims())));
        line("own key", "jku", draft -> draft.token(STRANGER.signed(rs256(draft).jwkURL(URI.create(foreignHost + "/keys")).build(),
                draft.claims())));
        line("own key", "jku and an unknown key id", draft -> draft.token(STRANGER.signed(new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(STRANGER.publicKey().getKeyID()).jwkURL(URI.create(foreignHost + "/keys")).build(), draft.claims())));
        line("own key", "x5u", draft -> draft.token(
                STRANGER.signed(rs256(draft).x509CertURL(URI.create(foreignHost + "/certificate")).build(), draft.claims())));
        line("own key", "x5c", draft -> draft.token(STRANGER.signed(
                rs256(draft).x509CertChain(List.of(Base64.encode("a certificate"))).build(), draft.claims())));
        line("own key", "x5t#S256", draft ->
                draft.token(STRANGER.signed(rs256(draft).x509CertSHA256Thumbprint(Base64URL.encode("x")).build(), draft.claims())));
        line("own key", "an issuer with keys of its own", draft -> draft.token(STRANGER.signed(rs256(draft).build(),
                draft.tokens().claims(claims -> claims.issuer(foreignHost).jwtID(draft.mark())))));
    }

    private void headers() {
        line("token header", "an extension that must be understood", draft -> draft.token(draft.tokens().token(
                rs256(draft).criticalParams(Set.of("urn:extension")).customParam("urn:extension", 1).build(),
                claims -> claims.jwtID(draft.mark()))));
        line("token header", "another kind of token", draft -> draft.token(draft.tokens().token(
                rs256(draft).type(new JOSEObjectType("at+jwt")).build(), claims -> claims.jwtID(draft.mark()))));
        line("token header", "a token inside a token", draft -> draft.token(draft.tokens().token(
                rs256(draft).contentType("JWT").build(), claims -> claims.issuer("nobody").jwtID(draft.mark()))));
        line("token header", "no JSON", draft -> draft.token(with(draft.token(), 0, part("no JSON"))));
        line("token header", "nested 600 deep", draft -> draft.token(with(draft.token(), 0,
                part("{\"a\":".repeat(600) + "1" + "}".repeat(600)))));
    }

    private void times() {
        claims("expired", "a minute beyond the skew", claims -> claims.expirationTime(inSeconds(-360)));
        claims("expired", "a day ago", claims -> claims.notBeforeTime(inSeconds(-90_000)).expirationTime(inSeconds(-86_400)));
        claims("expired", "in 1970", claims -> claims.expirationTime(new Date(0)));
        claims("expired", "never", claims -> claims.expirationTime(null));
        claims("expired", "at a word", claims -> claims.claim("exp", "tomorrow"));
        claims("expired", "at a list", claims -> claims.claim("exp", List.of(4_102_444_800L)));
        claims("not yet valid", "a minute beyond the skew", claims -> claims.notBeforeTime(inSeconds(360)));
        claims("not yet valid", "for a day", claims -> claims.notBeforeTime(inSeconds(86_400)).expirationTime(inSeconds(90_000)));
        claims("not yet valid", "from a word on", claims -> claims.claim("nbf", "yesterday"));
    }

    private void audiences() {
        claims("audience", "another bot", claims -> claims.audience("22222222-aaaa-bbbb-cccc-000000000002"));
        claims("audience", "none", claims -> claims.audience((String) null));
        claims("audience", "empty", claims -> claims.audience(""));
        claims("audience", "an empty list", claims -> claims.audience(List.of()));
        claims("audience", "the connector itself", claims -> claims.audience("https://api.botframework.com"));
        claims("audience", "Graph", claims -> claims.audience("https://graph.microsoft.com"));
        line("audience", "ours beside another bot", draft -> draft.claims(
                claims -> claims.audience(List.of(draft.claims().getAudience().getFirst(), "22222222-aaaa-bbbb-cccc-000000000002"))));
        line("audience", "ours with a space behind it", draft ->
                draft.claims(claims -> claims.audience(draft.claims().getAudience().getFirst() + " ")));
        line("audience", "api:// before ours", draft ->
                draft.claims(claims -> claims.audience("api://" + draft.claims().getAudience().getFirst())));
        claims("audience", "a number", claims -> claims.claim("aud", 7));
        claims("audience", "an object", claims -> claims.claim("aud", Map.of("a", "b")));
    }

    private void issuers() {
        for (String issuer : List.of("https://api.botframework.com/", "http://api.botframework.com", "HTTPS://API.BOTFRAMEWORK.COM",
                "api.botframework.com",
                "https://api.botframework.com.evil.example", "https://api.botframework.us",
                "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", "https://login.microsoftonline.com/common",
                "")) {
            claims("issuer", "\"" + issuer + "\"", claims -> claims.issuer(issuer));
        }
        claims("issuer", "none", claims -> claims.issuer(null));
        claims("issuer", "a list with the right one", claims -> claims.claim("iss", List.of("https://api.botframework.com")));
    }

    private void endorsements() {
        line("endorsement", "a published key of another channel", draft -> draft.token(draft.tokens().tokenOfAKeyForOtherChannels()));
    }

    private void line(String group, String name, Consumer<Draft> change) {
        lines.add(new HostileRequest(group, name, UNAUTHORIZED, change));
    }

    private void claims(String group, String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        line(group, name, draft -> draft.claims(change));
    }

    private static JWSHeader.Builder rs256(Draft draft) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(draft.tokens().publicKey().getKeyID());
    }

    private static String mac(Draft draft, JWSAlgorithm algorithm, byte[] secret) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(draft.tokens().publicKey().getKeyID()).build(),
                    draft.claims());
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pem(Draft draft) {
        try {
            byte[] key = draft.tokens().publicKey().toRSAPublicKey().getEncoded();
            return ("-----BEGIN PUBLIC KEY-----\n" + java.util.Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                    + "\n-----END PUBLIC KEY-----\n").getBytes(UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encrypted(Draft draft) {
        try {
            EncryptedJWT token = new EncryptedJWT(new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                    .keyID(draft.tokens().publicKey().getKeyID()).build(), draft.claims());
            token.encrypt(new RSAEncrypter(draft.tokens().publicKey().toRSAPublicKey()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String with(String token, int part, String other) {
        String[] parts = token.split("\\.");
        parts[part] = other;
        return String.join(".", parts);
    }

    private static String part(String json) {
        return Base64URL.encode(json).toString();
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
