package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.PictureAddress;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedTenant;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The "User Photos" library over REST. A path may carry the simulator's prefix of the geo, as the path of a {@code PictureUrl} does. */
final class PhotoFiles {

    private final SimulatedTenant tenant;
    private final SharePointGate gate;
    private final Geo geo;

    PhotoFiles(SimulatedTenant tenant, SharePointGate gate, Geo geo) {
        this.tenant = tenant;
        this.gate = gate;
        this.geo = geo;
    }

    void content(Exchange exchange, ODataPath path) throws IOException, SharePointError {
        SimulatedPicture file = file(exchange, path);
        exchange.respond(200, Map.of("Content-Type", "application/octet-stream"), file.bytes());
    }

    void description(Exchange exchange, ODataPath path) throws IOException, SharePointError {
        ODataAnswer.send(exchange, 200, described(libraryPath(path), file(exchange, path)));
    }

    private SimulatedPicture file(Exchange exchange, ODataPath path) throws SharePointError {
        admitReader(exchange);
        return tenant.fileAsSharePointSees(geo, libraryPath(path)).orElseThrow(SharePointError::fileNotFound);
    }

    void folders(Exchange exchange, ODataPath path) throws IOException, SharePointError {
        admitReader(exchange);
        if (!libraryPath(path).equalsIgnoreCase(PictureAddress.LIBRARY)) {
            throw SharePointError.fileNotFound();
        }
        List<Map<String, Object>> folders = tenant.photoFolders(geo).stream().map(PhotoFiles::folder).toList();
        ODataAnswer.send(exchange, 200, Map.of("value", folders));
    }

    private static Map<String, Object> folder(String name) {
        Map<String, Object> folder = new LinkedHashMap<>();
        folder.put("Exists", true);
        folder.put("Name", name);
        folder.put("ServerRelativeUrl", PictureAddress.LIBRARY + "/" + name);
        return folder;
    }

    /** Reads see the new file after the lag that is set. */
    void upload(Exchange exchange, ODataPath path) throws IOException, SharePointError {
        gate.admitWriter(exchange, "Sites.Selected", "Sites.FullControl.All");
        String folder = libraryPath(path);
        if (tenant.photoFolders(geo).stream().noneMatch(known -> folder.equalsIgnoreCase(PictureAddress.LIBRARY + "/" + known))) {
            throw SharePointError.fileNotFound();
        }
        String name = path.step(3).required("decodedUrl");
        String file = folder + "/" + name;
        if (!path.step(3).argument("overwrite").orElse("false").equals("true") && tenant.fileAsSharePointSees(geo, file).isPresent()) {
            throw SharePointError.fileExists(name);
        }
        SimulatedPicture content = SimulatedPicture.of(exchange.body());
        tenant.writeFile(geo, file, content);
        ODataAnswer.send(exchange, 200, described(file, content));
    }

    private static Map<String, Object> described(String path, SimulatedPicture content) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("Exists", true);
        file.put("Length", Integer.toString(content.bytes().length));
        file.put("Name", path.substring(path.lastIndexOf('/') + 1));
        file.put("ServerRelativeUrl", path);
        return file;
    }

    private void admitReader(Exchange exchange) throws SharePointError {
        gate.admitReader(exchange, "Sites.Selected", "Sites.FullControl.All");
    }

    private String libraryPath(ODataPath path) throws SharePointError {
        return PictureAddress.libraryPath(path.step(1).required("decodedUrl"), geo);
    }
}
