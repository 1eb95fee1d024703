package app.photosync.microsoft365;

import java.io.IOException;

/** An answer of Graph has more bytes than a right one can have. */
final class AnswerTooLarge extends IOException {

    AnswerTooLarge(int most) {
        super("more than " + most + " bytes");
    }
}
