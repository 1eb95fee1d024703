package app.photosync.photo;

/** The sign-in names of everybody in the directory. */
@FunctionalInterface
public interface SignInNames {

    /**
     * Guests and disabled accounts count too, and the case of letters does not. Asks the directory each time; never throws for what it
     * answers.
     *
     * @param beginning letters and digits, at least one
     */
    Namesakes beginningWith(String beginning);
}
