package app.photosync.http;

import java.io.IOException;
import java.net.http.HttpHeaders;

/** A body that is packed, although nobody has asked for one: a few kilobytes of it may be gigabytes. */
public final class PackedAnswer extends IOException {

    private PackedAnswer(String encoding) {
        super("the answer is encoded as " + encoding);
    }

    static void refuse(HttpHeaders headers) throws PackedAnswer {
        for (String encoding : headers.allValues("Content-Encoding")) {
            if (!encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
                throw new PackedAnswer(encoding);
            }
        }
    }
}
