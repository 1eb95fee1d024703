package app.photosync.teams;

/**
 * What it takes to write into a conversation. Our own record: the SDK's gains junk on each round trip.
 *
 * @param serviceUrl of the newest activity, for it may change (docs/teams-rules.md 19)
 * @param botId the bot's account in this conversation
 * @param personId {@code aadObjectId} of whoever wrote last; may be empty
 */
public record ConversationReference(String conversationId, String serviceUrl, String botId, String tenantId, String personId) {}
