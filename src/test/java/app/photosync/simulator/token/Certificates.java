package app.photosync.simulator.token;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The two certificates of one run: the one of the token endpoint's TLS, and the one the bot proves itself with. Made once a JVM, in a fresh
 * folder under {@code target}.
 */
public final class Certificates {

    private static final class OfThisRun {
        static final Certificates MADE = make();
    }

    private final MadeCertificate tls;
    private final MadeCertificate bot;
    private final Path botPem;
    private final Path tlsPem;
    private final Path trustStore;

    private Certificates(MadeCertificate tls, MadeCertificate bot, Path folder) throws IOException, GeneralSecurityException {
        this.tls = tls;
        this.bot = bot;
        this.botPem = folder.resolve("photo-sync-bot.pem").toAbsolutePath();
        this.tlsPem = folder.resolve("localhost.pem").toAbsolutePath();
        this.trustStore = folder.resolve("localhost-trust.p12").toAbsolutePath();
        bot.writePem(botPem);
        tls.writeCertificate(tlsPem);
        writeTrustStore();
    }

    /** Without a password: there is nothing secret in it. */
    private void writeTrustStore() throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(trustStore)) {
            trusted().store(out, null);
        }
    }

    public static Certificates ofThisRun() {
        return OfThisRun.MADE;
    }

    private static Certificates make() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "simulator-");
            MadeCertificate bot = MadeCertificate.in(folder, "photo-sync-bot");
            return new Certificates(MadeCertificate.in(folder, "localhost"), bot, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bot's key and certificate, for {@code ClientCertificateCredential}. */
    public Path botPem() {
        return botPem;
    }

    /** The token endpoint's certificate without its key, for another process to trust. */
    public Path tlsPem() {
        return tlsPem;
    }

    /** The same certificate for {@code -Djavax.net.ssl.trustStore}, without a password. */
    public Path trustStore() {
        return trustStore;
    }

    X509Certificate botCertificate() throws GeneralSecurityException {
        return bot.certificate();
    }

    /** Trusts the token endpoint's certificate and no other. */
    public SSLContext trusting() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore trusted() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("simulator", tls.certificate());
        return trusted;
    }

    public SSLContext serving() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(tls.store(), tls.password());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
