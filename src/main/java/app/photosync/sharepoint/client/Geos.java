package app.photosync.sharepoint.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The geos that are configured, the central one first. */
public record Geos(List<Geo> all) {

    public static Geos of(SharePointSettings settings) {
        return new Geos(settings.geos().stream().map(Geo::of).toList());
    }

    /** Where somebody's profile is asked for first: every geo knows of every person, and names the person's own geo. */
    public Geo central() {
        return all.getFirst();
    }

    /** @return the geo on whose My Site host the address lies */
    public Optional<Geo> ofMySiteAddress(URI address) {
        return all.stream().filter(geo -> geo.mySite().pathOf(address).isPresent()).findFirst();
    }
}
