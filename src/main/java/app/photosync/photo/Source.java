package app.photosync.photo;

import app.photosync.photo.Decoding.Decoded;
import app.photosync.photo.Decoding.Unusable;
import java.util.Optional;

/** Whether the Microsoft 365 picture can be copied to SharePoint (docs/domain.md 4, definition of 13). */
final class Source {

    private static final int LARGEST_BYTES = 4_000_000;
    private static final int SHORTEST_SIDE = 48;

    private Source() {}

    static Optional<Flaw> flaw(Decoding decoding) {
        return switch (decoding) {
            case Decoded(Picture picture) when picture.byteSize() > LARGEST_BYTES -> Optional.of(new Flaw.TooManyBytes());
            case Decoded(Picture picture) when picture.shortSide() < SHORTEST_SIDE ->
                Optional.of(new Flaw.TooSmall(picture.width(), picture.height()));
            case Decoded _ -> Optional.empty();
            case Unusable(Decoding.Reason reason) -> Optional.of(flaw(reason));
        };
    }

    private static Flaw flaw(Decoding.Reason reason) {
        return switch (reason) {
            case TOO_LARGE_IN_BYTES -> new Flaw.TooManyBytes();
            case TOO_MANY_PIXELS -> new Flaw.TooManyPixels();
            case EMPTY, NOT_A_PICTURE, UNSUPPORTED_FORMAT, DAMAGED -> new Flaw.NotReadable();
        };
    }
}
