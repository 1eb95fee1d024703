package app.photosync;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.Geo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of a bot whose Microsoft 365 and Teams are a simulator on this machine, in the same process or in another one. */
public final class LocalSettings {

    private final Map<String, String> values;

    private LocalSettings(Map<String, String> values) {
        this.values = values;
    }

    public static LocalSettings around(Simulator simulator, int botPort) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", String.valueOf(botPort));
        settings.put("server.address", "localhost");
        // One port for everything in the local mode: nobody but this machine reaches it.
        settings.put("management.server.port", String.valueOf(botPort));
        settings.put("photosync.identity.tenant-id", simulator.app().tenantId());
        settings.put("photosync.identity.client-id", simulator.app().clientId());
        settings.put("photosync.identity.credential", "certificate");
        settings.put("photosync.identity.certificate-path", simulator.botCertificate().toString());
        settings.put("photosync.identity.authority-host", simulator.authorityUrl());
        settings.put("photosync.identity.instance-discovery", "false");
        settings.put("photosync.microsoft365.graph-url", simulator.baseUrl() + "/graph/v1.0");
        settings.put("photosync.microsoft365.people-kept-for", "0s");
        for (Geo geo : Geo.values()) {
            String prefix = "photosync.sharepoint.geos[" + geo.ordinal() + "].";
            settings.put(prefix + "name", geo.wireName());
            settings.put(prefix + "my-site", simulator.baseUrl() + geo.mySitePath());
            settings.put(prefix + "admin", simulator.baseUrl() + geo.adminPath());
            settings.put(prefix + "my-site-audience", geo.mySiteAudience());
            settings.put(prefix + "admin-audience", geo.adminAudience());
        }
        settings.putAll(EmbeddedDatabase.KEY);
        settings.put("photosync.sharepoint.sync-as", "application");
        settings.put("photosync.company.name", "Contoso");
        settings.put("photosync.company.help-desk.name", "IT Service Desk");
        settings.put("photosync.company.help-desk.url", "https://helpdesk.contoso.example/photos");
        settings.put("photosync.company.one-drive-address", "contoso-my.sharepoint.com");
        return new LocalSettings(settings);
    }

    /** @param changes win over what is there */
    public LocalSettings with(Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(changes);
        return new LocalSettings(all);
    }

    public List<String> asArguments() {
        return values.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toList();
    }
}
