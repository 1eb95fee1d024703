package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.token.AccessTokens;
import app.photosync.simulator.token.Resources;
import java.io.IOException;
import java.util.Optional;

/** The admin host of one geo: the only one that writes profile properties of others. It reads profiles too. */
public final class AdminPart implements SimulatorPart {

    private static final String API = "/_api";

    private final Geo geo;
    private final SharePointGate gate;
    private final ProfileReading profiles;
    private final ProfileWriting writing;

    public AdminPart(SimulatedTenant tenant, AccessTokens tokens, Resources resources, String baseUrl, Geo geo) {
        this.geo = geo;
        this.gate = new SharePointGate(tenant, tokens, resources.admin(geo));
        this.profiles = new ProfileReading(tenant, gate, geo, new ProfileProperties(baseUrl));
        this.writing = new ProfileWriting(tenant, gate, geo);
    }

    @Override
    public String path() {
        return geo.adminPath();
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(Target.SHARE_POINT);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        try {
            String path = exchange.pathInPart();
            if (path.startsWith(API + "/")) {
                api(exchange, ODataPath.parsed(path.substring(API.length()), exchange.query()));
            } else {
                exchange.respondText(404, "text/html", "<html><body>404 FILE NOT FOUND</body></html>");
            }
        } catch (SharePointError e) {
            e.send(exchange);
        }
    }

    private void api(Exchange exchange, ODataPath path) throws IOException, SharePointError {
        switch (exchange.method() + " " + path.route()) {
            case "GET sp.userprofiles.peoplemanager/getpropertiesfor" -> profiles.ofAnybody(exchange, path);
            case "POST sp.userprofiles.peoplemanager/setsinglevalueprofileproperty" -> writing.setProperty(exchange);
            default -> {
                gate.known(exchange);
                throw SharePointError.notFound(path.route());
            }
        }
    }
}
