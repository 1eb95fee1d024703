package app.photosync.simulator.token;

import app.photosync.simulator.tenant.Geo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All resources of the tenant. Each My Site host and each admin host is one of its own: a token for one is refused by the others. */
public final class Resources {

    private final String baseUrl;

    /** @param baseUrl of the simulator's services, for example {@code http://localhost:3979} */
    public Resources(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public Resource graph() {
        return Resource.of(Resource.Kind.GRAPH, "https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000", baseUrl + "/graph");
    }

    public Resource mySite(Geo geo) {
        return Resource.of(Resource.Kind.SHARE_POINT, geo.mySiteAudience(), baseUrl + geo.mySitePath());
    }

    public Resource admin(Geo geo) {
        return Resource.of(Resource.Kind.SHARE_POINT, geo.adminAudience(), baseUrl + geo.adminPath());
    }

    public Resource connector() {
        return Resource.of(Resource.Kind.CONNECTOR, "https://api.botframework.com", baseUrl + "/connector");
    }

    Optional<Resource> withAudience(String audience) {
        List<Resource> all = new ArrayList<>(List.of(graph(), connector()));
        for (Geo geo : Geo.values()) {
            all.add(mySite(geo));
            all.add(admin(geo));
        }
        return all.stream().filter(resource -> resource.audiences().contains(audience)).findFirst();
    }
}
