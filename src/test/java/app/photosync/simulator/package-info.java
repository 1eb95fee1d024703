/**
 * The Microsoft side of the bot on loopback, for tests and the local mode: real HTTP, as strict as the real services. Start reading at
 * {@link app.photosync.simulator.Simulator}; what it serves and how a scene is set is told in {@code docs/simulator.md}.
 */
package app.photosync.simulator;
