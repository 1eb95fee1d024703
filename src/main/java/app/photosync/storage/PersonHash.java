package app.photosync.storage;

import app.photosync.photo.PersonId;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** HMAC-SHA-256 of a person's id, another one for each use: without the key nobody can tell whose it is, nor which two belong together. */
final class PersonHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final String key;

    /** @param key see {@link AuditSettings} */
    PersonHash(String key) {
        this.key = key;
    }

    /** Of what a person wants and keeps wanting when everything else is forgotten. */
    String ofWishes(PersonId person) {
        return hash("wishes\0" + person.value());
    }

    /** Once the salt is gone, nobody can make it again, not even with the key. */
    String salted(String salt, PersonId person) {
        return hash("audit\0" + salt + '\0' + person.value());
    }

    /** As the version before wrote it into the audit. */
    String formerly(PersonId person) {
        return hash(person.value());
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
