/**
 * SharePoint Online as far as the bot uses it: profiles, the "User Photos" library, and the admin host's profile writes. Start at
 * {@link app.photosync.simulator.sharepoint.MySitePart} and {@link app.photosync.simulator.sharepoint.AdminPart}.
 */
package app.photosync.simulator.sharepoint;
