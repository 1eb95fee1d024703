package app.photosync.reliability;

/** Counts what must not be: syncs and messages that came twice, or not at all; and what may be, a little: answers that are unclear. */
final class Tally {

    private int syncsTwice;
    private int syncsLost;
    private int messagesTwice;
    private int messagesLost;
    private int unclear;
    private int secondMessages;

    /** @param writes into the profile of one person, who wanted one sync */
    void countSyncs(int writes) {
        syncsTwice += writes > Writes.OF_ONE_SYNC ? 1 : 0;
        syncsLost += writes < Writes.OF_ONE_SYNC ? 1 : 0;
    }

    /**
     * @param messages that the bot sent to one person, who said one thing
     * @param second how many of them are the announced ones that follow an unclear answer
     */
    void countMessages(int messages, int second) {
        messagesTwice += messages - second > 1 || second > 1 ? 1 : 0;
        messagesLost += messages < 1 ? 1 : 0;
        secondMessages += second;
    }

    void countUnfinished(boolean unfinished) {
        syncsLost += unfinished ? 1 : 0;
    }

    void countUnclear(boolean isUnclear) {
        unclear += isUnclear ? 1 : 0;
    }

    /** Answers of which nobody knows whether they arrived, and of which that is recorded. */
    int unclear() {
        return unclear;
    }

    boolean isClean() {
        return syncsTwice + syncsLost + messagesTwice + messagesLost == 0;
    }

    @Override
    public String toString() {
        return "syncs_twice=%d syncs_lost=%d messages_twice=%d messages_lost=%d unclear=%d second_messages=%d"
                .formatted(syncsTwice, syncsLost, messagesTwice, messagesLost, unclear, secondMessages);
    }
}
