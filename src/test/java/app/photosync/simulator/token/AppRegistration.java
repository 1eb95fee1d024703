package app.photosync.simulator.token;

import java.util.UUID;

/**
 * The bot's registration in the simulated tenant.
 *
 * @param clientSecret another one in each run; app-only SharePoint takes no token that was got with it
 */
public record AppRegistration(String tenantId, String clientId, String clientSecret) {

    public static AppRegistration ofTheBot() {
        return new AppRegistration("b8d4c1a6-3e57-4f0a-9c26-71d5e8f0a2b3", "4f2e9a10-7c3b-4d86-b1a5-6e0d9c8f7a21",
                UUID.randomUUID().toString());
    }
}
