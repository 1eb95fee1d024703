package app.photosync.understanding;

/** Where the person sees the wrong photo, as far as the text says. */
public enum PhotoLocation {
    TEAMS,
    OUTLOOK,
    /** SharePoint, OneDrive, Delve. */
    SHAREPOINT,
    /** Word, Excel and the other programs of desktop Office. */
    DESKTOP_OFFICE,
    /** As a guest somewhere else. */
    OTHER_ORGANISATION,
    NONE
}
