package app.photosync.sharepoint;

import app.photosync.photo.Person;
import app.photosync.sharepoint.client.AccessFailed;
import app.photosync.sharepoint.client.Addresses;
import app.photosync.sharepoint.client.Geo;
import app.photosync.sharepoint.client.Geos;
import app.photosync.sharepoint.client.SharePointAnswer;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.sharepoint.client.SharePointHost;
import app.photosync.sharepoint.client.SharePointOperation;
import app.photosync.sharepoint.client.SharePointProblems;
import app.photosync.sharepoint.client.SharePointSettings.ProfileHost;
import java.net.URI;
import java.util.Optional;

/** Finds a person's profile in the geo where the person lives. */
final class Profiles {

    private static final SharePointOperation READING = new SharePointOperation("GetPropertiesFor",
            "SharePoint User.Read.All (application)");

    sealed interface Lookup {

        record Found(ProfileRecord profile, Geo geo) implements Lookup {}

        record NoProfile() implements Lookup {}

        /** @param host the My Site host that is in no configuration */
        record UnknownGeo(String host) implements Lookup {

            /** What IT reads: somebody lives in a geo that nobody configured. */
            String said() {
                return "the profile lives on " + host + ", which is no geo in photosync.sharepoint.geos";
            }
        }
    }

    private final SharePointClient client;
    private final SharePointProblems troubles;
    private final Geos geos;
    private final ProfileHost profileHost;

    Profiles(SharePointClient client, SharePointProblems troubles, Geos geos, ProfileHost profileHost) {
        this.client = client;
        this.troubles = troubles;
        this.geos = geos;
        this.profileHost = profileHost;
    }

    /** @throws AccessFailed when SharePoint does not say */
    Lookup of(Person person) {
        Optional<ProfileRecord> central = read(person, geos.central());
        if (central.isEmpty()) {
            return new Lookup.NoProfile();
        }
        String host = central.get().personalSiteHostUrl();
        if (host.isEmpty()) {
            return new Lookup.Found(central.get(), geos.central());
        }
        return Addresses.read(host).flatMap(geos::ofMySiteAddress)
                .map(home -> home.equals(geos.central()) ? new Lookup.Found(central.get(), home) : inOwnGeo(person, home))
                .orElseGet(() -> new Lookup.UnknownGeo(Addresses.read(host).map(URI::getHost).orElse(host)));
    }

    /** Only the person's own geo holds the whole profile. */
    private Lookup inOwnGeo(Person person, Geo home) {
        return read(person, home).<Lookup>map(profile -> new Lookup.Found(profile, home)).orElseGet(Lookup.NoProfile::new);
    }

    private Optional<ProfileRecord> read(Person person, Geo geo) {
        SharePointHost host = switch (profileHost) {
            case MY_SITE -> geo.mySite();
            case ADMIN -> geo.admin();
        };
        String question = "/_api/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)?@v=" + AccountName.of(person).encoded();
        SharePointAnswer answer = client.get(host, question, READING);
        if (!answer.isSuccess()) {
            throw troubles.refused(answer, READING);
        }
        return ProfileRecord.in(answer.json().filter(ProfileRecord::canBeReadFrom)
                .orElseThrow(() -> troubles.senseless(answer, "JSON", READING)));
    }
}
