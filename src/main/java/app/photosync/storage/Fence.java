package app.photosync.storage;

import app.photosync.conversation.LeaseLost;

/**
 * Keeps a replica that looked dead for a while from what another one does by now. Whoever works on a row claims it first, which counts its
 * tries and so gives a number that nobody else has; every step asks for that number, and changes nothing once somebody else has claimed.
 */
final class Fence {

    private Fence() {}

    /**
     * @param rows that the step has changed
     * @param step a word for logs
     * @throws LeaseLost when it has changed none
     */
    static void demandOne(int rows, String step) {
        if (rows == 0) {
            throw new LeaseLost(step);
        }
    }
}
