package app.photosync.teams;

import java.net.URI;

/**
 * Which service URLs are a connector of ours. Asked when an activity comes in, and again before a token goes out (docs/teams-rules.md 24).
 */
interface ServiceUrls {

    boolean trusts(URI serviceUrl);
}
