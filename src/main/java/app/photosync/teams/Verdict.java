package app.photosync.teams;

/** Whether an activity may come in. */
sealed interface Verdict {

    record Admitted() implements Verdict {}

    /** @param reason for the log: a word of our own, nothing from the activity or its token */
    record Refused(String reason) implements Verdict {}
}
