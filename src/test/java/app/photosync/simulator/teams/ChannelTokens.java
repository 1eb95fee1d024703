package app.photosync.simulator.teams;

import app.photosync.simulator.token.TokenSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The tokens with which Teams proves itself to one bot, and the keys to check them with. */
public final class ChannelTokens {

    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration LIFE = Duration.ofHours(1);

    private final TokenSigner signer = TokenSigner.ofTheBotFramework();
    private final String appId;
    private final String serviceUrl;

    ChannelTokens(String appId, String serviceUrl) {
        this.appId = appId;
        this.serviceUrl = serviceUrl;
    }

    /** A token as it should be. */
    public String token() {
        return token(UnaryOperator.identity());
    }

    /** @param change what is different about this token's claims */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        return signer.signed(change.apply(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(appId)
                .claim("serviceurl", serviceUrl)
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))).build());
    }

    /** As a JSON Web Key Set, each key endorsed for Teams. */
    Map<String, Object> keys() {
        List<?> keys = (List<?>) signer.publicKeys().get("keys");
        return Map.of("keys", keys.stream().map(key -> endorsed((Map<?, ?>) key)).toList());
    }

    private static Map<Object, Object> endorsed(Map<?, ?> key) {
        Map<Object, Object> endorsed = new HashMap<>(key);
        endorsed.put("endorsements", List.of("msteams"));
        return endorsed;
    }
}
