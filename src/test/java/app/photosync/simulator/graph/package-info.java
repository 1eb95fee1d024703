/**
 * Microsoft Graph as far as the bot uses it: users and their photos, one by one and in batches. Start at
 * {@link app.photosync.simulator.graph.GraphPart}.
 */
package app.photosync.simulator.graph;
