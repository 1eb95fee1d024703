package app.photosync.conversation;

/** Counts what happens, without a word about whom. */
public interface Journal {

    /** @param caseName of docs/domain.md 4 */
    void checked(String caseName);

    /** @param intent a label such as {@code check_photo} @param language its tag */
    void understood(String intent, String language);

    /** @param outcome such as {@code synced} */
    void synced(String outcome);

    /**
     * @param ending of an answer to an activity, such as {@code answered}, {@code unclear} or, for the second one that follows, {@code
     * second_answered}
     */
    void answered(String ending);
}
