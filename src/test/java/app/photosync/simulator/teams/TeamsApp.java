package app.photosync.simulator.teams;

import app.photosync.simulator.token.AppRegistration;
import java.net.URI;

/**
 * The bot as Teams knows it.
 *
 * @param appId     the Entra application id; people's clients see it as {@code 28:appId}
 * @param messaging the bot's messaging endpoint
 */
record TeamsApp(String appId, String tenantId, String name, URI messaging) {

    static TeamsApp of(AppRegistration registration, URI messaging) {
        return new TeamsApp(registration.clientId(), registration.tenantId(), "Photo Sync", messaging);
    }

    String botId() {
        return "28:" + appId;
    }
}
