package app.photosync.simulator.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The two certificates of one run: the one of the token endpoint's TLS, and the one the bot proves itself with. Made once a JVM, in a fresh folder under {@code target}. */
public final class Certificates {

    private static final class OfThisRun {
        static final Certificates MADE = make();
    }

    private final MadeCertificate tls;
    private final MadeCertificate bot;
    private final Path botPem;
    private final Path tlsPem;

    private Certificates(MadeCertificate tls, MadeCertificate bot, Path folder) throws IOException, GeneralSecurityException {
        this.tls = tls;
        this.bot = bot;
        this.botPem = folder.resolve("photo-sync-bot.pem").toAbsolutePath();
        this.tlsPem = folder.resolve("localhost.pem").toAbsolutePath();
        bot.writePem(botPem);
        tls.writeCertificate(tlsPem);
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

    X509Certificate botCertificate() throws GeneralSecurityException {
        return bot.certificate();
    }

    /** Trusts the token endpoint's certificate and no other. */
    public SSLContext trusting() {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry("simulator", tls.certificate());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
