/**
 * The simulated Microsoft Teams: the Bot connector that the bot talks to, the client that people write in, and the page that shows that
 * client in a browser. It is as strict as the real one where a bot can get something wrong. Tests speak to it through
 * {@link app.photosync.simulator.teams.Chat}; start reading at {@link app.photosync.simulator.teams.SimulatedTeams}.
 */
package app.photosync.simulator.teams;
