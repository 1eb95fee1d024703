package app.photosync.http;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What came back, whatever its status.
 *
 * @param body cut where the limit of the call was reached: JSON that was cut cannot be read, and needs no check of its own
 */
public record HttpAnswer(int status, HttpHeaders headers, byte[] body) {

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
