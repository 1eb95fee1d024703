package app.photosync.identity;

import java.util.List;

/**
 * Tokens that a room cannot do without; each room that calls a service has a bean of this kind.
 *
 * @param service one word, for health
 * @param isNeededToAnswer whether no answer can leave without them; without others the answer says what is missing
 */
public record NeededTokens(String service, List<String> scopes, boolean isNeededToAnswer) {}
