package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.PictureAddress;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.token.AccessTokens;
import app.photosync.simulator.token.Resources;
import java.io.IOException;
import java.util.Optional;

/** The My Site host of one geo. */
public final class MySitePart implements SimulatorPart {

    private static final String API = "/_api";

    private final Geo geo;
    private final SharePointGate gate;
    private final ProfileReading profiles;
    private final PhotoFiles files;
    private final OwnPicture ownPicture;

    /** @param baseUrl of the simulator, in which the host is a path */
    public MySitePart(SimulatedTenant tenant, AccessTokens tokens, Resources resources, String baseUrl, Geo geo) {
        this.geo = geo;
        this.gate = new SharePointGate(tenant, tokens, resources.mySite(geo));
        this.profiles = new ProfileReading(tenant, gate, geo, new ProfileProperties(baseUrl));
        this.files = new PhotoFiles(tenant, gate, geo);
        this.ownPicture = new OwnPicture(tenant, gate);
    }

    @Override
    public String path() {
        return geo.mySitePath();
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
            } else if (path.equalsIgnoreCase("/_layouts/15/userphoto.aspx")) {
                ownPicture.show(exchange);
            } else if (path.startsWith(PictureAddress.LIBRARY + "/")) {
                bareFile(exchange);
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
            case "GET sp.userprofiles.peoplemanager/getmyproperties" -> profiles.ofOneself(exchange);
            case "POST sp.userprofiles.peoplemanager/setmyprofilepicture" -> ownPicture.set(exchange);
            case "GET web/getfilebyserverrelativepath" -> files.description(exchange, path);
            case "GET web/getfilebyserverrelativepath/$value" -> files.content(exchange, path);
            case "GET web/getfolderbyserverrelativepath/folders" -> files.folders(exchange, path);
            case "POST web/getfolderbyserverrelativepath/files/addusingpath" -> files.upload(exchange, path);
            default -> {
                gate.known(exchange);
                throw SharePointError.notFound(path.route());
            }
        }
    }

    /** Browsers come here with a cookie; a token is not documented to work. */
    private void bareFile(Exchange exchange) throws IOException {
        exchange.respondText(401, "text/plain", "401 UNAUTHORIZED");
    }
}
