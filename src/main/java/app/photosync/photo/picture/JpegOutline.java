package app.photosync.photo.picture;

/** The order of a JPEG's segments, read without decoding: enough to see whether it breaks off and how much work it asks for. */
final class JpegOutline {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int TEMPORARY = 0x01;

    /** Where a frame's segment says how many components it has. */
    private static final int INKS = 9;

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

    /** Whether it is made of four inks (CMYK), as for printing; the JDK does not decode those. */
    boolean isForPrinting() {
        int at = 2;
        while ((at = nextMarker(at)) >= 0) {
            int marker = bytes[at + 1] & 0xFF;
            if (isStartOfFrame(marker)) {
                return at + INKS < bytes.length && bytes[at + INKS] == 4;
            }
            if (marker == START_OF_SCAN) {
                return false;
            }
            at += standsAlone(marker) ? 2 : 2 + segmentLength(at + 2);
        }
        return false;
    }

    /** C0 to CF, without the three that are tables. */
    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
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
