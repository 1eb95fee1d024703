package app.photosync.photo.picture;

import java.nio.charset.StandardCharsets;

/** Picture formats that are recognised only to be refused by the right name. */
enum ForeignFormat {
    WEBP(8, "WEBP"),
    HEIC_OR_AVIF(4, "ftyp"),
    TIFF_LITTLE_ENDIAN(0, "II*\0"),
    TIFF_BIG_ENDIAN(0, "MM\0*"),
    JPEG_XL(4, "JXL ");

    private final int offset;
    private final byte[] magic;

    ForeignFormat(int offset, String magic) {
        this.offset = offset;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean begins(byte[] bytes) {
        for (ForeignFormat format : values()) {
            if (format.matches(bytes)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] bytes) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= offset + i || bytes[offset + i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
