package app.photosync.storage;

import java.util.List;

/** What becomes of somebody's rows when they want to be forgotten. */
sealed interface Forgetting {

    /** In the words of docs/operations.md. */
    String words();

    record Deleted() implements Forgetting {

        @Override
        public String words() {
            return "deleted";
        }
    }

    /** @param statements with the parameters of {@link PersonKeys}; run in the order in which they stand */
    record Changed(String words, List<String> statements) implements Forgetting {

        Changed(String words, String... statements) {
            this(words, List.of(statements));
        }
    }

    /** Holds nothing that leads to a person, or goes soon. @param words say why it may stay */
    record Stays(String words) implements Forgetting {}
}
