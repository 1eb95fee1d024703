package app.photosync.simulator.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import java.util.UUID;

/** Signs tokens with a key of this run, and publishes the key. */
public final class TokenSigner {

    /** Making a key takes longer than starting the rest of the simulator, so the tests of one run share it. */
    private static final RSAKey KEY_OF_THIS_RUN = newKey();

    private static final class BotFramework {
        static final RSAKey KEY_OF_THIS_RUN = newKey();
    }

    private final RSAKey key;

    private TokenSigner(RSAKey key) {
        this.key = key;
    }

    /** Entra ID. */
    public static TokenSigner ofThisRun() {
        return new TokenSigner(KEY_OF_THIS_RUN);
    }

    /** The Bot Framework, whose keys are not those of Entra ID. */
    public static TokenSigner ofTheBotFramework() {
        return new TokenSigner(BotFramework.KEY_OF_THIS_RUN);
    }

    /** Somebody else, whose tokens nobody here takes. */
    public static TokenSigner stranger() {
        return new TokenSigner(newKey());
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String signed(JWTClaimsSet claims) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT)
                .keyID(key.getKeyID()).build(), claims);
    }

    /** @param header as it shall stand, also where an honest service would never write it so; of an RSA algorithm */
    public String signed(JWSHeader header, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasSigned(SignedJWT token) {
        try {
            return token.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256) && token.verify(new RSASSAVerifier(key.toRSAPublicKey()));
        } catch (JOSEException e) {
            return false;
        }
    }

    /** The public half. */
    public RSAKey publicKey() {
        return key.toPublicJWK();
    }

    /** The public key as a JSON Web Key Set. */
    public Map<String, Object> publicKeys() {
        return new JWKSet(key).toJSONObject(true);
    }
}
