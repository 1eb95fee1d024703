package app.photosync.simulator.control;

import app.photosync.simulator.tenant.TenantSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The tenant's settings as the control API writes them. */
final class TenantBody {

    private static final long AN_HOUR_MILLIS = 3_600_000;

    private TenantBody() {
    }

    static TenantSettings read(JsonNode body) throws BadControlBody {
        Fields fields = Fields.of(body, "grants", "readLagMillis", "pullsOnOwnRequest", "consentGiven", "conditionalAccess");
        Fields lag = fields.object("readLagMillis", "graph", "sharePoint");
        return new TenantSettings(Set.copyOf(fields.texts("grants", List.copyOf(TenantSettings.ALL_GRANTS))),
                lag.number("graph", 0, 0, AN_HOUR_MILLIS),
                lag.number("sharePoint", 0, 0, AN_HOUR_MILLIS),
                fields.flag("pullsOnOwnRequest", false),
                fields.flag("consentGiven", true),
                fields.flag("conditionalAccess", false));
    }

    static Map<String, Object> of(TenantSettings settings) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("grants", new TreeSet<>(settings.grants()));
        body.put("readLagMillis", Map.of("graph", settings.graphLagMillis(), "sharePoint", settings.sharePointLagMillis()));
        body.put("pullsOnOwnRequest", settings.pullsOnOwnRequest());
        body.put("consentGiven", settings.consentGiven());
        body.put("conditionalAccess", settings.conditionalAccess());
        return body;
    }
}
