package app.photosync.templating.value;

/** What one expansion may still cost, counted in steps: an evaluated expression, an element or a character is one. Used by one thread. */
public final class Budget {

    private static final int DEEPEST = 10;

    private final long limit;
    private long left;
    private int nested;

    public Budget(long steps) {
        limit = steps;
        left = steps;
    }

    /** @throws LimitExceeded when the budget is used up; asked before the work is done, so that nothing large is built first */
    public void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new LimitExceeded("the expansion takes more than " + limit + " steps");
        }
    }

    /** A text of the data is read as a template; it may contain another one, but not for ever. */
    public void enter() {
        if (++nested > DEEPEST) {
            throw new LimitExceeded("texts are read as templates inside each other more than " + DEEPEST + " times");
        }
    }

    public void leave() {
        nested--;
    }
}
