/** The Teams app package against the rules that Teams and this project set for it (teams-rules 28 to 31). The package itself stands in the folder {@code manifest}. */
package app.photosync.manifest;
