package app.photosync.teams;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks the connector's tokens: signed with RS256 by a key of its OpenID document, by its issuer, for this bot, now (teams-rules 21).
 * Keys are fetched anew every 24 hours and for an unknown key id; the last good set serves for 5 days while the endpoint is down (22).
 *
 * <p>Nimbus counts its limit in windows of an hour and lets a second fetch through in each, so that the fetch at the start does not
 * keep out the first unknown key.
 */
final class ConnectorTokens implements JwtDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorTokens.class);

    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Duration KEYS_ARE_FRESH = Duration.ofHours(24);
    private static final Duration KEYS_FETCH_WAITS = Duration.ofSeconds(15);
    private static final Duration KEYS_ARE_LOOKED_FOR = Duration.ofHours(1);
    private static final Duration KEYS_SERVE_AT_LEAST = Duration.ofDays(5);

    private final NimbusJwtDecoder decoder;

    ConnectorTokens(String appId, URI openIdUrl) {
        var processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys(openIdUrl)));
        processor.setJWTClaimsSetVerifier((claims, context) -> { /* the validators below do it */ });
        var times = new JwtTimestampValidator(SKEW);
        times.setAllowEmptyExpiryClaim(false);
        decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtIssuerValidator(ISSUER),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, audience -> DirectoryIds.nameOnly(appId, audience))));
    }

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException e) {
            LOG.warn("event=inbound_keys_unavailable reason={}", e.getClass().getSimpleName());
            throw new BadJwtException("no key to check the token with");
        }
    }

    private static JWKSource<SecurityContext> keys(URI openIdUrl) {
        return JWKSourceBuilder.create(new EndorsedKeys(openIdUrl))
                .cache(KEYS_ARE_FRESH.toMillis(), KEYS_FETCH_WAITS.toMillis())
                .refreshAheadCache(false)
                .rateLimited(KEYS_ARE_LOOKED_FOR.toMillis())
                .outageTolerant(KEYS_SERVE_AT_LEAST.toMillis())
                .build();
    }
}
