package app.photosync.simulator.tenant;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** The bytes of a stored picture. They may be anything, also no picture at all. Not to be changed after it was made. */
public final class SimulatedPicture {

    static {
        // The JDK would keep a file on disk for each picture it reads.
        ImageIO.setUseCache(false);
    }

    private final byte[] bytes;

    private SimulatedPicture(byte[] bytes) {
        this.bytes = bytes;
    }

    public static SimulatedPicture of(byte[] bytes) {
        return new SimulatedPicture(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** @return empty when no decoder of the JDK knows the format */
    public Optional<BufferedImage> decoded() {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException notDecodable) {
            return Optional.empty();
        }
    }

    /** Changes whenever the bytes do. */
    public String etag() {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return "\"%08X\"".formatted(crc.getValue());
    }

    public String contentType() {
        if (startsWith(0xFF, 0xD8)) {
            return "image/jpeg";
        }
        if (startsWith(0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (startsWith('G', 'I', 'F')) {
            return "image/gif";
        }
        return startsWith('B', 'M') ? "image/bmp" : "application/octet-stream";
    }

    private boolean startsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SimulatedPicture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return contentType() + " of " + bytes.length + " bytes";
    }
}
