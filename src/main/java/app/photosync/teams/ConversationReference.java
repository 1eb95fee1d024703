package app.photosync.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.Objects;
import java.util.Optional;

/**
 * What it takes to write into a conversation. Our own record: the SDK's gains junk on each round trip.
 *
 * @param serviceUrl of the newest activity, for it may change (docs/teams-rules.md 19)
 * @param botId the bot's account in this conversation
 * @param personId {@code aadObjectId} of whoever wrote last; may be empty
 */
public record ConversationReference(String conversationId, String serviceUrl, String botId, String tenantId, String personId) {

    static ConversationReference of(Activity activity) {
        return new ConversationReference(
                activity.getConversation().getId(),
                Objects.requireNonNullElse(activity.getServiceUrl(), ""),
                Optional.ofNullable(activity.getRecipient()).map(ChannelAccount::getId).orElse(""),
                Objects.requireNonNullElse(activity.getConversation().getTenantId(), ""),
                Optional.ofNullable(activity.getFrom()).map(ChannelAccount::getAadObjectId).orElse(""));
    }
}
