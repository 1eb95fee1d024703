package app.photosync.conversation;

/** Counts what happens, without a word about whom. */
public interface Journal {

    /** @param caseName of domain.md section 4 */
    void checked(String caseName);

    /** @param intent a label such as {@code check_photo} @param language its tag */
    void understood(String intent, String language);

    /** @param outcome such as {@code synced} */
    void synced(String outcome);
}
