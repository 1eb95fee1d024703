package app.photosync.settings.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files by which the bot proves who it is. Neither their content nor their names are told: either may be pasted in the other's place. */
public final class KeyFiles {

    private static final String MARK = "-----BEGIN ";
    private static final int LARGEST = 1 << 20;
    private static final Pattern KEY = block("PRIVATE KEY");
    private static final Pattern CERTIFICATE = block("CERTIFICATE");

    private KeyFiles() {}

    public static Rule readable() {
        return value -> content(value).isPresent()
                ? Optional.empty()
                : Optional.of(value.contains(MARK)
                        ? "holds a key or a certificate itself. It must be the path of a file."
                        : "names no file that can be read. Does it exist, and may the bot's user read it?");
    }

    /** As azure-identity reads it: an RSA key in PKCS#8, not encrypted, and the certificate. */
    public static Rule certificateWithKey() {
        return readable().then(value -> content(value).flatMap(KeyFiles::lacking));
    }

    private static Optional<String> lacking(byte[] content) {
        String pem = new String(content, StandardCharsets.ISO_8859_1);
        if (!isCertificate(pem)) {
            return Optional.of("names a file without a readable certificate. It must be PEM: -----BEGIN CERTIFICATE----- and so on.");
        }
        if (pem.contains(MARK + "ENCRYPTED PRIVATE KEY")) {
            return Optional.of("names a file with an encrypted key. Store it without a pass phrase: openssl pkcs8 -topk8 -nocrypt.");
        }
        return isKey(pem)
                ? Optional.empty()
                : Optional.of("names a file without a readable key. It must be RSA in PKCS#8: -----BEGIN PRIVATE KEY----- and so on.");
    }

    private static Optional<byte[]> content(String path) {
        try {
            Path file = Path.of(path);
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isCertificate(String pem) {
        try {
            Matcher block = CERTIFICATE.matcher(pem);
            return block.find()
                    && CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(decoded(block))) != null;
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isKey(String pem) {
        try {
            Matcher block = KEY.matcher(pem);
            return block.find() && KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(decoded(block))) != null;
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static byte[] decoded(Matcher block) {
        return Base64.getMimeDecoder().decode(block.group(1));
    }

    private static Pattern block(String title) {
        return Pattern.compile("-----BEGIN " + title + "-----(.*?)-----END " + title + "-----", Pattern.DOTALL);
    }
}
