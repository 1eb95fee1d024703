/**
 * One request to one of the tenant's SharePoint hosts, and what its answer means to the domain; where the hosts are and how addresses are
 * written. Start reading at {@link app.photosync.sharepoint.client.SharePointClient}.
 */
package app.photosync.sharepoint.client;
