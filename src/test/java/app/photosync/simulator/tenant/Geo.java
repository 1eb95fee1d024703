package app.photosync.simulator.tenant;

/** A geo of the tenant: it has its own My Site host and its own admin host. */
public enum Geo {
    DEFAULT("default", "/my", "/admin", "https://contoso-my.sharepoint.com", "https://contoso-admin.sharepoint.com"),
    EUR("eur", "/my-eur", "/admin-eur", "https://contosoeur-my.sharepoint.com", "https://contosoeur-admin.sharepoint.com");

    private final String wireName;
    private final String mySitePath;
    private final String adminPath;
    private final String mySiteAudience;
    private final String adminAudience;

    Geo(String wireName, String mySitePath, String adminPath, String mySiteAudience, String adminAudience) {
        this.wireName = wireName;
        this.mySitePath = mySitePath;
        this.adminPath = adminPath;
        this.mySiteAudience = mySiteAudience;
        this.adminAudience = adminAudience;
    }

    public String wireName() {
        return wireName;
    }

    public String mySitePath() {
        return mySitePath;
    }

    public String adminPath() {
        return adminPath;
    }

    /** The token audience that the real My Site host would have; the simulator's own address is an audience too. */
    public String mySiteAudience() {
        return mySiteAudience;
    }

    public String adminAudience() {
        return adminAudience;
    }
}
