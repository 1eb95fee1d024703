/** The state behind the simulated services: people, their two photos, settings, faults, and the log. Knows nothing of HTTP. */
package app.photosync.simulator.tenant;
