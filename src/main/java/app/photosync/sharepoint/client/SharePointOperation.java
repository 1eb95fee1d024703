package app.photosync.sharepoint.client;

/**
 * What is asked of SharePoint, for messages.
 *
 * @param name for example {@code GetPropertiesFor}
 * @param permission what IT must grant when SharePoint refuses it, as the portal names it
 */
public record SharePointOperation(String name, String permission) {}
