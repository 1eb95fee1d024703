package app.photosync.settings.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Files by which the bot proves who it is. Neither their content nor their names are told: either may be pasted in the other's place. */
public final class KeyFiles {

    private static final int LARGEST = 1 << 20;

    private KeyFiles() {}

    public static Rule readable() {
        return value -> content(value).isPresent()
                ? Optional.empty()
                : Optional.of(value.contains(CertificateWithKey.MARK)
                        ? "holds a key or a certificate itself. It must be the path of a file."
                        : "names no file that can be read. Does it exist, and may the bot's user read it?");
    }

    /** @param clock by which a certificate is not yet, or no longer, in its time */
    public static Rule certificateWithKey(InstantSource clock) {
        return readable().then(value -> content(value)
                .map(content -> new CertificateWithKey(new String(content, StandardCharsets.ISO_8859_1)))
                .flatMap(pem -> pem.lacking(clock.instant())));
    }

    private static Optional<byte[]> content(String path) {
        try {
            Path file = Path.of(path);
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
