package app.photosync.photo;

/** The order of a JPEG's segments, read without decoding: enough to see whether it breaks off and how much work it asks for. */
final class JpegOutline {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int TEMPORARY = 0x01;

    /** Encoders write about ten; thousands of empty scans over a large picture would keep a core busy for hours. */
    private static final int MOST_SCANS = 100;

    private final byte[] bytes;

    JpegOutline(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it has pixels, an end, and a number of scans that an honest encoder writes. */
    boolean isWhole() {
        int scans = 0;
        int at = 2;
        while ((at = nextMarker(at)) >= 0) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == END_OF_IMAGE) {
                return scans > 0;
            }
            if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
                return false;
            }
            at += standsAlone(marker) ? 2 : 2 + segmentLength(at + 2);
        }
        return false;
    }

    /** The next FF that is followed by a marker; inside a scan FF 00 is a plain byte and FF FF is filling. */
    private int nextMarker(int from) {
        for (int at = from; at + 1 < bytes.length; at++) {
            if (bytes[at] == (byte) 0xFF && bytes[at + 1] != 0 && bytes[at + 1] != (byte) 0xFF) {
                return at;
            }
        }
        return -1;
    }

    private static boolean standsAlone(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART || marker == TEMPORARY;
    }

    private int segmentLength(int at) {
        return at + 1 < bytes.length ? (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF : bytes.length;
    }
}
