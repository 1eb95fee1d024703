package app.photosync.simulator.teams;

import app.photosync.simulator.token.TokenSigner;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.RSAKey;
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

    private static final TokenSigner OF_OTHER_CHANNELS = TokenSigner.stranger();

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
        return signer.signed(claims(change));
    }

    /** With the Bot Framework's own key, under a header of the test's choice. */
    public String token(JWSHeader header, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signer.signed(header, claims(change));
    }

    /** With a key that is published beside the others, and not endorsed for Teams. */
    public String tokenOfAKeyForOtherChannels() {
        return OF_OTHER_CHANNELS.signed(claims(UnaryOperator.identity()));
    }

    /** The key that everybody may read. */
    public RSAKey publicKey() {
        return signer.publicKey();
    }

    /** What a token of Teams says. */
    public JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        return change.apply(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(appId)
                .claim("serviceurl", serviceUrl)
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))).build();
    }

    /** As a JSON Web Key Set: one key endorsed for Teams, one for another channel. */
    Map<String, Object> keys() {
        return Map.of("keys", List.of(endorsed(signer, "msteams"), endorsed(OF_OTHER_CHANNELS, "webchat")));
    }

    private static Map<String, Object> endorsed(TokenSigner signer, String channel) {
        Map<String, Object> endorsed = new HashMap<>(signer.publicKey().toJSONObject());
        endorsed.put("endorsements", List.of(channel));
        return endorsed;
    }
}
