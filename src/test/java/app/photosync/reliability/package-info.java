/**
 * Never twice, never lost: several replicas of the bot as processes of their own, on one database and around one simulated Microsoft 365,
 * which are killed, paused, starved and flooded. Each test runs small in every build and big with {@code -Plong}; docs/reliability.md holds
 * the results.
 */
package app.photosync.reliability;
