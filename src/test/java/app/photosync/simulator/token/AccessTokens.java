package app.photosync.simulator.token;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.SimulatedTenant;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Issues the tenant's access tokens and checks them when they come back. Tokens hold for an hour. */
public final class AccessTokens {

    public static final Duration LIFE = Duration.ofHours(1);

    private final SimulatedTenant tenant;
    private final AppRegistration app;
    private final Resources resources;
    private final TokenSigner signer = TokenSigner.ofThisRun();

    public AccessTokens(SimulatedTenant tenant, AppRegistration app, Resources resources) {
        this.tenant = tenant;
        this.app = app;
        this.resources = resources;
    }

    /** @param audience one of the resource's audiences, as it was asked for */
    public String forTheApplication(String audience, AccessToken.Proof proof) {
        return forTheApplication(audience, proof, Instant.now().plus(LIFE));
    }

    String forTheApplication(String audience, AccessToken.Proof proof, Instant expiry) {
        return signer.signed(claims(audience, proof, expiry).claim("idtyp", "app").claim("roles", List.copyOf(roles(audience)))
                .subject(app.clientId()).build());
    }

    /** A token that acts for a person, as the Bot Framework token service hands it out. */
    public String forPerson(String audience, String aadObjectId, String scopes) {
        return signer.signed(claims(audience, AccessToken.Proof.SECRET, Instant.now().plus(LIFE)).claim("idtyp", "user")
                .claim("oid", aadObjectId)
                .claim("scp", scopes).subject(aadObjectId).build());
    }

    private JWTClaimsSet.Builder claims(String audience, AccessToken.Proof proof, Instant expiry) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder().audience(audience).issuer("https://sts.windows.net/" + app.tenantId() + "/")
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now)).expirationTime(Date.from(expiry)).claim("appid", app.clientId())
                .claim("appidacr", proof.claim())
                .claim("tid", app.tenantId()).claim("ver", "1.0").jwtID(UUID.randomUUID().toString());
    }

    private Set<String> roles(String audience) {
        return resources.withAudience(audience).map(resource -> switch (resource.kind()) {
            case GRAPH -> tenant.settings().graphRoles();
            case SHARE_POINT -> tenant.settings().sharePointRoles();
            case CONNECTOR -> Set.<String>of();
        }).orElse(Set.of());
    }

    /**
     * Whether the caller may speak to this resource at all. Roles are the service's own business: it reads them from the tenant's grants.
     */
    public TokenCheck check(Exchange exchange, Resource resource) {
        return exchange.header("Authorization").filter(value -> value.startsWith("Bearer "))
                .map(value -> check(value.substring(7).strip(), resource))
                .orElseGet(TokenCheck.Missing::new);
    }

    private TokenCheck check(String serialized, Resource resource) {
        try {
            SignedJWT token = SignedJWT.parse(serialized);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            if (!signer.hasSigned(token)) {
                return new TokenCheck.BadSignature();
            }
            if (claims.getExpirationTime().toInstant().isBefore(Instant.now())) {
                return new TokenCheck.Expired();
            }
            if (claims.getAudience().stream().noneMatch(resource.audiences()::contains)) {
                return new TokenCheck.WrongAudience(String.join(" ", claims.getAudience()));
            }
            return tenant.settings().conditionalAccess() ? new TokenCheck.Challenged() : new TokenCheck.Accepted(accepted(claims));
        } catch (ParseException e) {
            return new TokenCheck.Malformed();
        }
    }

    private static AccessToken accepted(JWTClaimsSet claims) throws ParseException {
        AccessToken.Proof proof = claims.getStringClaim("appidacr").equals("1") ? AccessToken.Proof.SECRET : AccessToken.Proof.CERTIFICATE;
        Optional<String> person = claims.getStringClaim("scp") == null ? Optional.empty() : Optional.of(claims.getSubject());
        return new AccessToken(claims.getStringClaim("appid"), proof, person);
    }

    TokenSigner signer() {
        return signer;
    }
}
