package app.photosync.simulator.tenant;

/** Where a person's mailbox is: it decides which photo Graph can give (docs/domain.md 2). */
public enum Mailbox {
    ONLINE("online"),
    NONE("none"),
    ON_PREMISES("onPremises");

    private final String wireName;

    Mailbox(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
