package app.photosync.microsoft365;

import app.photosync.http.Destination;
import app.photosync.identity.TenantTokens;
import app.photosync.photo.SignInNames;
import app.photosync.simulator.Simulator;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** The bot's own way of asking the simulated directory for names, for the tests of other rooms. */
public final class SignInNamesOverGraph {

    private SignInNamesOverGraph() {}

    public static SignInNames of(Simulator simulator, Clock clock) {
        Microsoft365Settings settings =
                new Microsoft365Settings(URI.create(simulator.baseUrl() + "/graph/v1.0"), "https://graph.microsoft.com/.default",
                        Duration.ofMinutes(5));
        return new GraphSignInNames(GraphConnection.to(settings, TenantTokens.of(simulator), new Destination("graph", 4, clock)), clock);
    }
}
