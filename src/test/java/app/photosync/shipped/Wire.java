package app.photosync.shipped;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends bytes as they are: HTTP clients refuse to send most of what attackers send. */
final class Wire {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}).*", Pattern.DOTALL);
    private static final int PATIENCE_MILLIS = 20_000;

    private Wire() {}

    /** @return HTTP's status; 0 when the connection ended without one */
    static int status(int port, byte[] request) {
        Matcher status = STATUS.matcher(answer(port, request));
        return status.matches() ? Integer.parseInt(status.group(1)) : 0;
    }

    private static String answer(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (SocketException e) {
                // Whoever has read enough closes; the answer may lie there all the same.
            }
            return new String(socket.getInputStream().readNBytes(64), ISO_8859_1);
        } catch (SocketException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("the bot neither answers nor closes", e);
        }
    }
}
