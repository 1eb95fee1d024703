package app.photosync.photo.diagnosis;

import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Decoding.Decoded;
import app.photosync.photo.picture.Decoding.Unusable;
import app.photosync.photo.picture.Picture;
import java.util.Optional;

/** Whether the Microsoft 365 picture can be copied to SharePoint (docs/domain.md 4, definition of 13). */
final class SourceCheck {

    private static final int LARGEST_BYTES = 4_000_000;
    private static final int SHORTEST_SIDE = 48;

    private SourceCheck() {}

    static Optional<SourceProblem> flaw(Decoding decoding) {
        return switch (decoding) {
            case Decoded(Picture picture) when picture.byteSize() > LARGEST_BYTES -> Optional.of(new SourceProblem.TooManyBytes());
            case Decoded(Picture picture) when picture.shortSide() < SHORTEST_SIDE ->
                Optional.of(new SourceProblem.TooSmall(picture.width(), picture.height()));
            case Decoded _ -> Optional.empty();
            case Unusable(Decoding.Reason reason) -> Optional.of(flaw(reason));
        };
    }

    private static SourceProblem flaw(Decoding.Reason reason) {
        return switch (reason) {
            case TOO_LARGE_IN_BYTES -> new SourceProblem.TooManyBytes();
            case TOO_MANY_PIXELS -> new SourceProblem.TooManyPixels();
            case EMPTY, NOT_A_PICTURE, UNSUPPORTED_FORMAT, DAMAGED -> new SourceProblem.NotReadable();
        };
    }
}
