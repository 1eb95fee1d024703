/**
 * The Azure template against what the bot relies on: one tenant, the Teams channel, no secrets (docs/teams-rules.md 26). The template
 * itself stands in the folder {@code deploymentTemplates}.
 */
package app.photosync.deployment;
