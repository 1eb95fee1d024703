package app.photosync.storage;

import app.photosync.photo.PersonId;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** HMAC-SHA-256 of a person's id: the same person has the same one, and without the key nobody can tell whose it is. */
final class PersonHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final String key;

    /** @param key blank: there are no hashes */
    PersonHash(String key) {
        this.key = key;
    }

    Optional<String> of(PersonId person) {
        return key.isBlank() ? Optional.empty() : Optional.of(hash(person));
    }

    private String hash(PersonId person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(person.value().getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
