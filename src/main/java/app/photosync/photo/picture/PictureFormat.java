package app.photosync.photo.picture;

import java.util.Arrays;
import java.util.Optional;

/** The picture formats that can be decoded, recognised by their first bytes alone: names and media types lie too often. */
public enum PictureFormat {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    GIF("image/gif", 'G', 'I', 'F', '8'),
    BMP("image/bmp", 'B', 'M');

    private final String mediaType;
    private final byte[] magic;

    PictureFormat(String mediaType, int... magic) {
        this.mediaType = mediaType;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** For example {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    static Optional<PictureFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
