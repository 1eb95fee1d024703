package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page's own files from the class path, and the two browser libraries from where {@code npm ci} has put them. */
final class PagePart implements SimulatorPart {

    private static final Pattern OWN_FILE = Pattern.compile("/[a-z0-9-]+\\.(html|js|css|svg)");
    private static final Path NODE_MODULES = Path.of("target", "node", "page", "node_modules");
    private static final Map<String, String> LIBRARIES = Map.of(
            "/lib/adaptivecards.js", "adaptivecards/dist/adaptivecards.min.js",
            "/lib/markdown-it.js", "markdown-it/dist/browser/markdown-it.umd.min.js");
    /** The page runs nothing but its own files; cards bring pictures as data. */
    private static final String CONTENT_SECURITY = "default-src 'self'; img-src 'self' blob: data: https:; frame-ancestors 'none'";

    @Override
    public String path() {
        return "/";
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String path = exchange.path().equals("/") ? "/index.html" : exchange.path();
        Optional<byte[]> file = LIBRARIES.containsKey(path) ? library(path) : ownFile(path);
        if (file.isPresent()) {
            exchange.respond(200, Map.of("Content-Type", contentType(path), "Cache-Control", "no-cache", "Content-Security-Policy",
                    CONTENT_SECURITY), file.get());
        } else {
            exchange.respondText(404, "text/plain; charset=utf-8", "Nothing here: " + path);
        }
    }

    private static Optional<byte[]> library(String path) throws IOException {
        Path file = NODE_MODULES.resolve(LIBRARIES.get(path));
        if (!Files.isReadable(file)) {
            throw new IOException(file + " is missing: mvn generate-test-resources brings it");
        }
        return Optional.of(Files.readAllBytes(file));
    }

    private static Optional<byte[]> ownFile(String path) throws IOException {
        if (!OWN_FILE.matcher(path).matches()) {
            return Optional.empty();
        }
        try (InputStream file = PagePart.class.getResourceAsStream("/simulator/page" + path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        }
    }

    private static String contentType(String path) {
        return switch (path.substring(path.lastIndexOf('.'))) {
            case ".js" -> "text/javascript; charset=utf-8";
            case ".css" -> "text/css; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> "text/html; charset=utf-8";
        };
    }
}
