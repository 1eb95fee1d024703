package app.photosync.simulator.tenant;

/** How SharePoint named the thumbnails of one person. */
public enum FileNaming {
    UPN("upn"),
    GUID("guid");

    private final String wireName;

    FileNaming(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
