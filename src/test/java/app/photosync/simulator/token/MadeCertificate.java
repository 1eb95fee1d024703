package app.photosync.simulator.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A self-signed certificate with its RSA key, made by the JDK's {@code keytool} and good for two days. */
final class MadeCertificate {

    private static final String ALIAS = "made";

    private final KeyStore store;
    private final char[] password;

    private MadeCertificate(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    static MadeCertificate in(Path folder, String commonName) {
        String password = UUID.randomUUID().toString();
        Path file = folder.resolve(commonName + ".p12");
        try {
            keytool(folder, List.of("-genkeypair", "-alias", ALIAS, "-keyalg", "RSA", "-keysize", "2048", "-validity", "2",
                    "-dname", "CN=" + commonName,
                    "-ext", "SAN=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", file.toString(),
                    "-storepass", password));
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, password.toCharArray());
            }
            return new MadeCertificate(store, password.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate " + commonName + " cannot be read back", e);
        }
    }

    private static void keytool(Path folder, List<String> arguments) throws IOException {
        Path output = folder.resolve("keytool.log");
        List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(arguments);
        try {
            int exit = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start().waitFor();
            if (exit != 0) {
                throw new IOException("keytool ended with " + exit + ": " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("keytool was interrupted", e);
        }
    }

    KeyStore store() {
        return store;
    }

    char[] password() {
        return password.clone();
    }

    X509Certificate certificate() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(ALIAS);
    }

    PrivateKey key() throws GeneralSecurityException {
        return (PrivateKey) store.getKey(ALIAS, password);
    }

    /** Key and certificate in one file, as azure-identity reads it. */
    void writePem(Path file) throws IOException, GeneralSecurityException {
        Files.writeString(file, block("PRIVATE KEY", key().getEncoded()) + block("CERTIFICATE", certificate().getEncoded()),
                StandardCharsets.US_ASCII);
    }

    void writeCertificate(Path file) throws IOException, GeneralSecurityException {
        Files.writeString(file, block("CERTIFICATE", certificate().getEncoded()), StandardCharsets.US_ASCII);
    }

    private static String block(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END "
                + label + "-----\n";
    }
}
