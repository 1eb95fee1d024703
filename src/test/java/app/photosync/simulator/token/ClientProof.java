package app.photosync.simulator.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;

/**
 * Checks how the application proves itself: with its secret, with an assertion signed by its own certificate, or with an assertion of a
 * federated issuer. Of the last one only audience and times are checked, because the issuer is not simulated.
 */
final class ClientProof {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final String FEDERATED_AUDIENCE = "api://AzureADTokenExchange";

    private final AppRegistration app;
    private final Certificates certificates;

    ClientProof(AppRegistration app, Certificates certificates) {
        this.app = app;
        this.certificates = certificates;
    }

    /** @throws Refused when it proves nothing */
    AccessToken.Proof of(Map<String, String> form, String tokenEndpoint) throws Refused {
        if (form.containsKey("client_assertion") && ASSERTION_TYPE.equals(form.get("client_assertion_type"))) {
            checkAssertion(form.get("client_assertion"), tokenEndpoint);
            return AccessToken.Proof.CERTIFICATE;
        }
        if (!form.containsKey("client_secret")) {
            throw new Refused(TokenRefusal.noCredential());
        }
        if (!app.clientSecret().equals(form.get("client_secret"))) {
            throw new Refused(TokenRefusal.wrongSecret());
        }
        return AccessToken.Proof.SECRET;
    }

    private void checkAssertion(String serialized, String tokenEndpoint) throws Refused {
        try {
            SignedJWT assertion = SignedJWT.parse(serialized);
            JWTClaimsSet claims = assertion.getJWTClaimsSet();
            if (claims.getExpirationTime() == null || claims.getExpirationTime().toInstant().isBefore(Instant.now())) {
                throw new Refused(TokenRefusal.expiredAssertion());
            }
            if (!claims.getAudience().contains(FEDERATED_AUDIENCE)) {
                checkOwnAssertion(assertion, claims, tokenEndpoint);
            }
        } catch (ParseException e) {
            throw new Refused(TokenRefusal.badAssertion("It is not a signed JWT."));
        }
    }

    private void checkOwnAssertion(SignedJWT assertion, JWTClaimsSet claims, String tokenEndpoint) throws Refused {
        if (!claims.getAudience().contains(tokenEndpoint)) {
            throw new Refused(TokenRefusal.badAssertion("Its audience is not " + tokenEndpoint + "."));
        }
        if (!app.clientId().equals(claims.getIssuer()) || !app.clientId().equals(claims.getSubject())) {
            throw new Refused(TokenRefusal.badAssertion("Its issuer or subject is not the application."));
        }
        if (!signedByTheBot(assertion)) {
            throw new Refused(TokenRefusal.badAssertion("The key was not found."));
        }
    }

    private boolean signedByTheBot(SignedJWT assertion) {
        try {
            return assertion.verify(new RSASSAVerifier((RSAPublicKey) certificates.botCertificate().getPublicKey()));
        } catch (JOSEException | GeneralSecurityException e) {
            return false;
        }
    }
}
