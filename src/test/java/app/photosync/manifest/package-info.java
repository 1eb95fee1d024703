/**
 * The Teams app package against the rules that Teams and this project set for it (docs/teams-rules.md 28 to 31). The package itself stands
 * in the folder {@code manifest}.
 */
package app.photosync.manifest;
