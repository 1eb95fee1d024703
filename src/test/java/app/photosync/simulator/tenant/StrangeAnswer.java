package app.photosync.simulator.tenant;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** An answer that no client should have to live with, although each part of it is good HTTP. */
public final class StrangeAnswer {

    /** Much more than any limit, and still little enough for the memory of a test that finds none. */
    public static final int LONG_BYTES = 32 * 1024 * 1024;

    private static final int DEEP = 300_000;
    private static final long BETWEEN_BYTES_MILLIS = 100;
    private static final String JSON = "application/json; charset=utf-8";

    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, String> headers;
    private final Body body;
    private final AtomicLong written = new AtomicLong();

    private StrangeAnswer(Map<String, String> headers, Body body) {
        this.headers = headers;
        this.body = body;
    }

    /** @param location of the header, whatever it is */
    public static StrangeAnswer leadingTo(String location) {
        return new StrangeAnswer(Map.of("Location", location), out -> {});
    }

    /** @param json an object with at least one field; it stays right, and gets a field of {@link #LONG_BYTES} before the others */
    public static StrangeAnswer longer(String json) {
        return longer(json, LONG_BYTES);
    }

    public static StrangeAnswer longer(String json, int bytes) {
        return new StrangeAnswer(Map.of("Content-Type", JSON), out -> writeLonger(json, bytes, out));
    }

    /** The same, packed to some thousandths of its size. */
    public static StrangeAnswer packed(String json) {
        return new StrangeAnswer(Map.of("Content-Type", JSON, "Content-Encoding", "gzip"), out -> {
            try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
                writeLonger(json, LONG_BYTES, packing);
            }
        });
    }

    /** The same JSON with a field of lists in lists, {@value #DEEP} deep. */
    public static StrangeAnswer deeper(String json) {
        return new StrangeAnswer(Map.of("Content-Type", JSON), out -> out.write(
                bytes("{\"more\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "," + json.strip().substring(1))));
    }

    /** Never silent for longer than {@value #BETWEEN_BYTES_MILLIS} ms, and never at an end. */
    public static StrangeAnswer dripping(String type) {
        return new StrangeAnswer(Map.of("Content-Type", type), StrangeAnswer::drip);
    }

    /** Any bytes. */
    public static StrangeAnswer of(String type, int bytes) {
        return new StrangeAnswer(Map.of("Content-Type", type), out -> fill(bytes, out));
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** How many bytes have left so far. A client that reads no further lets a few more leave: what the network holds. */
    public long written() {
        return written.get();
    }

    public void writeTo(OutputStream out) throws IOException {
        body.writeTo(new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                out.write(each);
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] many, int offset, int length) throws IOException {
                out.write(many, offset, length);
                written.addAndGet(length);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }
        });
    }

    private static void writeLonger(String json, int bytes, OutputStream out) throws IOException {
        out.write(bytes("{\"more\":\""));
        fill(bytes, out);
        out.write(bytes("\"," + json.strip().substring(1)));
    }

    private static void fill(int bytes, OutputStream out) throws IOException {
        byte[] some = new byte[64 * 1024];
        Arrays.fill(some, (byte) 'a');
        for (int left = bytes; left > 0; left -= some.length) {
            out.write(some, 0, Math.min(left, some.length));
        }
    }

    private static void drip(OutputStream out) throws IOException {
        try {
            out.write('{');
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(BETWEEN_BYTES_MILLIS);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
