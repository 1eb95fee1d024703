package app.photosync.reliability;

import org.awaitility.core.ConditionTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What came of one person's complaint and press. */
record Visit(Colleague person, Ending ending) {

    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

    enum Ending { ANSWERED_AND_SYNCED, NOT_ANSWERED, NOT_SYNCED }

    static Visit by(Colleague person, Channel channel, Inbox inbox) {
        Ending ending = ending(person, channel, inbox);
        Visit visit = new Visit(person, ending);
        if (ending != Ending.ANSWERED_AND_SYNCED) {
            LOG.warn("event=visit_not_as_hoped {} card=\"{}\" sync={}", visit, person.title(), inbox.syncOf(person));
        }
        return visit;
    }

    private static Ending ending(Colleague person, Channel channel, Inbox inbox) {
        channel.deliver(person.complaint());
        try {
            person.awaitAnswerUnless(() -> inbox.hasEndedUnclear(person));
            if (person.botMessages() == 0) {
                return Ending.NOT_ANSWERED;
            }
        } catch (ConditionTimeoutException e) {
            return Ending.NOT_ANSWERED;
        }
        try {
            channel.deliver(person.press());
            person.awaitSync();
            return Ending.ANSWERED_AND_SYNCED;
        } catch (ConditionTimeoutException e) {
            return Ending.NOT_SYNCED;
        }
    }

    /** An answer that is recorded as unclear is not lost: IT can see it, and nobody was told anything wrong. */
    void countIn(Tally tally, Inbox inbox) {
        boolean unclear = Inbox.UNCLEAR.equals(inbox.endingOf(person));
        tally.countUnclear(unclear);
        if (ending != Ending.NOT_ANSWERED || !unclear) {
            tally.countMessages(person.botMessages(), person.secondMessages());
        }
        tally.countUnfinished(ending == Ending.NOT_SYNCED);
    }
}
