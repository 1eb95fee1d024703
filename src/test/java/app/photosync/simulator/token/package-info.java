/**
 * Entra ID's token endpoint, and the check that every simulated service makes on the tokens it gets. Start at
 * {@link app.photosync.simulator.token.AccessTokens}.
 */
package app.photosync.simulator.token;
