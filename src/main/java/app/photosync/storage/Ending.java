package app.photosync.storage;

/** When rows of a table go, or what in them goes first. */
sealed interface Ending {

    static Ending after(Age age, String column) {
        return new After(age, "", "", column + " < :before");
    }

    /** @param what of the table goes then, in words; empty when it is everything */
    static Ending after(Age age, String what, String condition) {
        return new After(age, what, "", condition);
    }

    /** Not by age: something else deletes the row. */
    record ByItself(String words) implements Ending {}

    /**
     * @param change what is done instead of deleting, an SQL update without its condition; may be empty
     * @param condition with the parameter {@code before}
     */
    record After(Age age, String what, String change, String condition) implements Ending {

        String statement(String table) {
            return (change.isEmpty() ? "delete from " + table : change) + " where " + condition;
        }
    }
}
