package app.photosync.templating.value;

/** What one expansion may still cost, counted in steps: an evaluated expression, an element or a character is one. Used by one thread. */
public final class Budget {

    private final long limit;
    private long left;

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
}
