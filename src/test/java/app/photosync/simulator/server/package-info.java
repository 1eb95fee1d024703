/** The HTTP server of the simulator and the seam for its parts. Start at {@link app.photosync.simulator.server.SimulatorPart}. */
package app.photosync.simulator.server;
