package app.photosync.sharepoint.client;

import app.photosync.sharepoint.client.SharePointSettings.GeoSettings;

/** One geo of the tenant: its photos lie on the My Site host, its profiles are written on the admin host. */
public record Geo(String name, SharePointHost mySite, SharePointHost admin) {

    static Geo of(GeoSettings settings) {
        return new Geo(
                settings.name(),
                SharePointHost.at(settings.mySite(), settings.mySiteAudience()),
                SharePointHost.at(settings.admin(), settings.adminAudience()));
    }
}
