package app.photosync.settings.rule;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PEM file as azure-identity reads it: the first certificate, and its RSA key in PKCS#8, not encrypted. */
record CertificateWithKey(String pem) {

    static final String MARK = "-----BEGIN ";

    private static final Pattern KEY = block("PRIVATE KEY");
    private static final Pattern CERTIFICATE = block("CERTIFICATE");

    /** @return what is wrong with it, as the rest of a sentence; the last day of a certificate is no secret and is told */
    Optional<String> lacking(Instant now) {
        Optional<X509Certificate> certificate = certificate();
        if (certificate.isEmpty()) {
            return Optional.of("names a file without a readable certificate. It must be PEM: -----BEGIN CERTIFICATE----- and so on.");
        }
        if (pem.contains(MARK + "ENCRYPTED PRIVATE KEY")) {
            return Optional.of("names a file with an encrypted key. Store it without a pass phrase: openssl pkcs8 -topk8 -nocrypt.");
        }
        Optional<RSAPrivateKey> key = key();
        if (key.isEmpty()) {
            return Optional.of("names a file without a readable key. It must be RSA in PKCS#8: -----BEGIN PRIVATE KEY----- and so on.");
        }
        return foreign(key.get(), certificate.get()).or(() -> outOfTime(certificate.get(), now));
    }

    private static Optional<String> foreign(RSAPrivateKey key, X509Certificate certificate) {
        boolean pair = certificate.getPublicKey() instanceof RSAPublicKey open && open.getModulus().equals(key.getModulus());
        return pair ? Optional.empty() : Optional.of("names a file with a key that does not belong to its first certificate.");
    }

    private static Optional<String> outOfTime(X509Certificate certificate, Instant now) {
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        if (now.isBefore(begin)) {
            return Optional.of("names a certificate that is not valid before " + begin + ". Is this machine's clock right?");
        }
        return now.isAfter(end)
                ? Optional.of("names a certificate that was valid until " + end + ". Make a new one and add it to the app registration.")
                : Optional.empty();
    }

    private Optional<X509Certificate> certificate() {
        try {
            Matcher block = CERTIFICATE.matcher(pem);
            return block.find()
                    ? Optional.of((X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(decoded(block))))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<RSAPrivateKey> key() {
        try {
            Matcher block = KEY.matcher(pem);
            return block.find()
                    ? Optional.of((RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(decoded(block))))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] decoded(Matcher block) {
        return Base64.getMimeDecoder().decode(block.group(1));
    }

    private static Pattern block(String title) {
        return Pattern.compile("-----BEGIN " + title + "-----(.*?)-----END " + title + "-----", Pattern.DOTALL);
    }

    /** Holds a secret. */
    @Override
    public String toString() {
        return "CertificateWithKey";
    }
}
