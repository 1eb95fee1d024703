package app.photosync.settings;

import app.photosync.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** A certificate's file and what people make of it, each under a name that tells what it is. */
record PemFiles(Path folder) {

    private static final Pattern KEY = Pattern.compile("-----BEGIN PRIVATE KEY-----.*?-----END PRIVATE KEY-----", Pattern.DOTALL);
    private static final Pattern CERTIFICATE = Pattern.compile("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", Pattern.DOTALL);

    static PemFiles in(Path folder) throws IOException {
        PemFiles files = new PemFiles(folder);
        try (Simulator simulator = Simulator.start()) {
            String pem = Files.readString(simulator.botCertificate());
            files.write("right", pem);
            files.write("without-key", KEY.matcher(pem).replaceAll(""));
            files.write("without-certificate", CERTIFICATE.matcher(pem).replaceAll(""));
            files.write("encrypted-key", pem.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"));
            files.write("other-key-format", pem.replace("PRIVATE KEY", "RSA PRIVATE KEY"));
            files.write("broken-certificate",
                    CERTIFICATE.matcher(pem).replaceAll("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"));
            files.write("broken-key", KEY.matcher(pem).replaceAll("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"));
            files.write("other-key", KEY.matcher(pem).replaceAll(someOtherKey()));
            files.write("empty", "");
            return files;
        }
    }

    /** @param text in which <code>{name}</code> stands for the file of that name */
    String filledInto(String text) {
        return text.replaceAll("\\{([a-z-]+)}", folder + "/$1.pem");
    }

    private static String someOtherKey() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            String key = Base64.getMimeEncoder().encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
            return "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----";
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".pem"), content);
    }
}
