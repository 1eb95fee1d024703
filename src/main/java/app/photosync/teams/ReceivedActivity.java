package app.photosync.teams;

/**
 * An activity as it came in, already verified.
 *
 * @param conversationId opaque, 1 to 500 characters
 * @param activityId opaque, 1 to 500 characters, unique within its conversation
 * @param sameAs equal for two activities in which the same person says the same; says nothing to whoever reads it
 * @param payload the request's body
 */
public record ReceivedActivity(String conversationId, String activityId, String sameAs, byte[] payload) {}
