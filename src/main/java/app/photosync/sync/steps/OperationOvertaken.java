package app.photosync.sync.steps;

/**
 * Somebody else has moved an operation on, or it was forgotten: the step that finds it so ends at once, and nothing of it leaves. Holds no
 * stack.
 */
final class OperationOvertaken extends RuntimeException {

    OperationOvertaken(String operation) {
        super(operation, null, false, false);
    }
}
