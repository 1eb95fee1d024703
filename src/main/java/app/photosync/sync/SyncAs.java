package app.photosync.sync;

/** In whose name photos are written to SharePoint. */
public enum SyncAs {
    /** With the application's own permission. */
    APPLICATION,
    /** Nothing is ever written: the bot looks, explains and shows the manual way. */
    OFF
}
