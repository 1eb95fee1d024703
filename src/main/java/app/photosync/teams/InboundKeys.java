package app.photosync.teams;

/** The keys by which a token of the connector is checked, as IT sees them. */
public interface InboundKeys {

    /** Whether there are any. Without them everything that Teams brings is sent back with 503. */
    boolean areThere();

    /** How many entries of the connector's key set could not be read, and were left out. */
    int unreadable();
}
