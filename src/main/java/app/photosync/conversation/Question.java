package app.photosync.conversation;

/**
 * What a card asks, as far as a mere yes or no answers it.
 *
 * @param yes what a yes leads to
 * @param no what a no leads to
 */
public record Question(Reaction yes, Reaction no) {

    /** A sign without a word, such as a thumb, may just mean "seen": what would change something is asked once more. */
    Reaction yes(boolean inWords) {
        return yes == Reaction.SYNC && !inWords ? Reaction.SHOW_AGAIN : yes;
    }
}
