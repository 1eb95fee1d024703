package app.photosync.sharepoint;

import app.photosync.SettableClock;
import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import app.photosync.identity.TenantTokens;
import app.photosync.memory.MemorizedPhotos;
import app.photosync.microsoft365.SignInNamesOverGraph;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.SharePointPhotos;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.sharepoint.client.SharePointProblems;
import app.photosync.sharepoint.client.SharePointSettings;
import app.photosync.sharepoint.client.SharePointSettings.GeoSettings;
import app.photosync.sharepoint.client.SharePointSettings.ProfileHost;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.PersonBuilder;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.Target;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.SyncAs;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The simulated tenant with the bot's own SharePoint set-up in front of it. */
final class SharePointTenant implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final SharePointConfiguration configuration = new SharePointConfiguration();
    private final Simulator simulator = Simulator.start();
    private final SharePointProblems troubles = configuration.sharePointTroubles(clock);
    private final Destination destination = configuration.sharePointDestination(clock);
    private final AccessTokens tokens = TenantTokens.of(simulator);

    private final PhotoMemory memory = new MemorizedPhotos();

    SharePointTenant() throws IOException {}

    SimulatedTenant tenant() {
        return simulator.tenant();
    }

    SettableClock clock() {
        return clock;
    }

    /** What the bot remembers of its writes. */
    PhotoMemory memory() {
        return memory;
    }

    /** How the bot sees SharePoint. */
    Destination destination() {
        return destination;
    }

    String address() {
        return simulator.baseUrl();
    }

    SharePointPhotos reading() {
        return reading(settings(ProfileHost.MY_SITE, Geo.values()));
    }

    SharePointPhotos reading(Duration limit) {
        SharePointSettings settings = settings(ProfileHost.MY_SITE, Geo.values());
        return reading(settings, configuration.client(settings, destination, tokens, troubles, "1.2.3", limit));
    }

    SharePointPhotos reading(SharePointSettings settings) {
        return reading(settings, client(settings));
    }

    private SharePointPhotos reading(SharePointSettings settings, SharePointClient client) {
        return configuration.sharePointPhotos(configuration.sharePointProfiles(client, troubles, settings),
                configuration.sharePointPhotoLibrary(client, troubles), settings);
    }

    SharePointWriting writing() {
        SharePointSettings settings = settings(ProfileHost.MY_SITE, Geo.values());
        SharePointClient client = client(settings);
        return configuration.sharePointWriting(
                configuration.sharePointProfiles(client, troubles, settings),
                configuration.sharePointPhotoLibrary(client, troubles),
                client,
                troubles,
                settings,
                SignInNamesOverGraph.of(simulator, clock),
                memory);
    }

    SharePointSettings settings(ProfileHost profileHost, Geo... geos) {
        return new SharePointSettings(Arrays.stream(geos).map(this::settings).toList(), SyncAs.APPLICATION, profileHost, "Contoso", "");
    }

    private GeoSettings settings(Geo geo) {
        return new GeoSettings(geo.wireName(), address() + geo.mySitePath(), address() + geo.adminPath(), geo.mySiteAudience(),
                geo.adminAudience());
    }

    private SharePointClient client(SharePointSettings settings) {
        return configuration.sharePointClient(settings, destination, tokens, troubles, "1.2.3");
    }

    List<LoggedRequest> requests() {
        return tenant().requests().to(Target.SHARE_POINT);
    }

    /** The person as the simulator holds it now. */
    SimulatedUser now(PersonBuilder person) {
        return tenant().user(person.build().id()).orElseThrow();
    }

    static Person person(PersonBuilder builder) {
        SimulatedUser user = builder.build();
        return new Person(new PersonId(user.id()), user.userPrincipalName(), user.displayName(), Person.Membership.MEMBER,
                Person.Account.ENABLED,
                Person.ExchangePlan.ENABLED, "en-US");
    }

    @Override
    public void close() {
        simulator.close();
    }
}
