package app.photosync.conversation;

import java.util.List;

/** Does what a turn has decided. */
public interface Effects {

    /**
     * In this order, and all of it or nothing: in the transaction that the caller is in, or in one of its own. Counts follow when it has
     * committed. About one round trip to the database each.
     *
     * @throws DecisionOvertaken when one of them no longer fits what is stored: nothing is done then, and the transaction rolls back
     */
    void write(List<Effect> effects);
}
