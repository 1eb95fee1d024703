package app.photosync.shipped;

import app.photosync.EmbeddedDatabase;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.SimulatedTeams;
import app.photosync.simulator.tenant.Geo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The environment variables that docs/install-in-teams.md names, and the addresses of the simulated services in place of Microsoft's. */
final class ShippedSettings {

    private ShippedSettings() {}

    static Map<String, String> of(
            Simulator simulator, SimulatedTeams teams, EmbeddedDatabase.Address database, int port, int managementPort) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("SERVER_PORT", String.valueOf(port));
        variables.put("SERVER_ADDRESS", "localhost");
        variables.put("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
        variables.put("MANAGEMENT_SERVER_ADDRESS", "localhost");
        variables.put("PHOTOSYNC_TENANT_ID", simulator.app().tenantId());
        variables.put("PHOTOSYNC_CLIENT_ID", simulator.app().clientId());
        variables.put("PHOTOSYNC_CREDENTIAL", "certificate");
        variables.put("PHOTOSYNC_CERTIFICATE_PATH", simulator.botCertificate().toString());
        variables.put("PHOTOSYNC_MY_SITE_URL", simulator.baseUrl() + Geo.DEFAULT.mySitePath());
        variables.put("PHOTOSYNC_SHAREPOINT_ADMIN_URL", simulator.baseUrl() + Geo.DEFAULT.adminPath());
        variables.put("PHOTOSYNC_AUDIT_KEY", UUID.randomUUID().toString());
        variables.put("PHOTOSYNC_COMPANY_NAME", "Contoso");
        variables.put("PHOTOSYNC_SHAREPOINT_SYNCAS", "application");
        variables.put("PHOTOSYNC_COMPANY_HELPDESK_NAME", "IT Service Desk");
        variables.put("PHOTOSYNC_COMPANY_HELPDESK_URL", "https://helpdesk.contoso.example/photos");
        variables.putAll(database(database));
        variables.putAll(simulated(simulator, teams));
        return variables;
    }

    private static Map<String, String> database(EmbeddedDatabase.Address address) {
        return Map.of("SPRING_DATASOURCE_URL", address.url(), "SPRING_DATASOURCE_USERNAME", "postgres");
    }

    private static Map<String, String> simulated(Simulator simulator, SimulatedTeams teams) {
        return Map.of(
                "PHOTOSYNC_GRAPH_URL", simulator.baseUrl() + "/graph/v1.0",
                "PHOTOSYNC_IDENTITY_AUTHORITYHOST", simulator.authorityUrl(),
                "PHOTOSYNC_IDENTITY_INSTANCEDISCOVERY", "false",
                "PHOTOSYNC_TEAMS_OPENIDURL", teams.openIdUrl().toString(),
                "PHOTOSYNC_TEAMS_SERVICEURLHOSTS", URI.create(teams.serviceUrl()).getAuthority());
    }
}
