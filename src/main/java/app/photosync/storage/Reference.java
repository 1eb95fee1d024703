package app.photosync.storage;

import java.util.zip.CRC32;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A short name for an activity that was given up: the same for the same activity, and easy to read over a telephone. */
final class Reference {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 4;
    private static final int BITS = 5;

    private Reference() {}

    static String of(String conversationId, String activityId) {
        CRC32 sum = new CRC32();
        sum.update((conversationId + '\0' + activityId).getBytes(UTF_8));
        StringBuilder reference = new StringBuilder("PS-");
        for (int letter = 0; letter < LENGTH; letter++) {
            reference.append(LETTERS.charAt((int) (sum.getValue() >>> (letter * BITS)) & (LETTERS.length() - 1)));
        }
        return reference.toString();
    }
}
