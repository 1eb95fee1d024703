package app.photosync.photo.picture;

/** What came of decoding some bytes that were said to be a photo. */
public sealed interface Decoding {

    /** The bytes are a picture. */
    record Decoded(Picture picture) implements Decoding {}

    /** The bytes cannot be shown, compared or copied. */
    record Unusable(Reason reason) implements Decoding {}

    /** Why bytes are not usable as a picture. */
    enum Reason {
        /** No bytes at all. */
        EMPTY,
        /** Text, HTML, SVG or anything else that does not begin like a raster picture. */
        NOT_A_PICTURE,
        /** More than {@link Picture#MAX_BYTES}. */
        TOO_LARGE_IN_BYTES,
        /** The header promises more than {@link Picture#MAX_PIXELS}; no pixel was decoded. */
        TOO_MANY_PIXELS,
        /** A picture, but of a kind that is not decoded here: WebP, HEIC, AVIF, TIFF, or a JPEG in the four inks of a printing press. */
        UNSUPPORTED_FORMAT,
        /**
         * It begins like a picture and then breaks off or contradicts itself. A JPEG without its end marker is damaged, even if most of it
         * could be shown.
         */
        DAMAGED
    }
}
