package app.photosync.simulator.teams;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.TenantChange;
import java.net.URI;
import java.util.Map;

/**
 * Teams around one bot: {@code /connector} for the bot, {@code /openid} for the keys that prove it is Teams, {@code /_chat} for people, and
 * at {@code /} the page that shows the chat. {@code SimulatedTeams.on(simulator, bot)} is all it takes.
 */
public final class SimulatedTeams {

    private final ChatEvents events = new ChatEvents();
    private final TeamsIds ids = new TeamsIds();
    private final PersonalChats chats;
    private final Traffic traffic;
    private final PreparedActivities activities;
    private final ChannelTokens tokens;
    private final String serviceUrl;
    private final URI openIdUrl;

    private SimulatedTeams(Simulator simulator, URI messaging) {
        TeamsApp app = TeamsApp.of(simulator.app(), messaging);
        chats = new PersonalChats(simulator.tenant(), ids);
        traffic = new Traffic(simulator.tenant().requests(), events);
        serviceUrl = simulator.baseUrl() + ConnectorPart.PATH;
        tokens = new ChannelTokens(app.appId(), serviceUrl);
        ClientActivities sent = new ClientActivities(app, serviceUrl);
        activities = new PreparedActivities(chats, ids, sent);
        TeamsClient client = new TeamsClient(sent, ids, new BotEndpoint(app.messaging(), tokens, traffic), events);
        OpenIdPart openId = new OpenIdPart(tokens, simulator.baseUrl());
        openIdUrl = openId.document();
        simulator.server().add(new ConnectorPart(new Connector(chats, app, ids, events), simulator.tokens()))
                .add(openId)
                .add(new ChatPart(chats, client, events, traffic))
                .add(new PagePart());
        simulator.tenant().changes().listen(this::hear);
    }

    /**
     * @param simulator serves Teams from now on; once for each simulator
     * @param messaging the bot's messaging endpoint, for example {@code http://localhost:3978/api/messages}
     */
    public static SimulatedTeams on(Simulator simulator, URI messaging) {
        return new SimulatedTeams(simulator, messaging);
    }

    /** For tests that deliver to the bot themselves. */
    public PreparedActivities activities() {
        return activities;
    }

    /** With which Teams proves itself; for tests that deliver to the bot themselves. */
    public ChannelTokens tokens() {
        return tokens;
    }

    /** Where the bot finds the keys for {@link #tokens()}. */
    public URI openIdUrl() {
        return openIdUrl;
    }

    /** The connector's address, as it stands in activities. */
    public String serviceUrl() {
        return serviceUrl;
    }

    private void hear(TenantChange change) {
        switch (change) {
            case TenantChange.UserChanged changed -> events.tell(changed.aadObjectId(), "photos", Map.of());
            case TenantChange.Asked asked -> traffic.asked(asked.request());
            case TenantChange.SettingsChanged settings -> { }
            case TenantChange.Reset reset -> startAgain();
        }
    }

    private void startAgain() {
        chats.clear();
        traffic.clear();
        events.tellEverybody("reset", Map.of());
    }
}
