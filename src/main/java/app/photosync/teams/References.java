package app.photosync.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.Objects;
import java.util.Optional;

/** Takes our {@link ConversationReference} from an activity. */
final class References {

    private References() {}

    static ConversationReference of(Activity activity) {
        return new ConversationReference(
                activity.getConversation().getId(),
                Objects.requireNonNullElse(activity.getServiceUrl(), ""),
                Optional.ofNullable(activity.getRecipient()).map(ChannelAccount::getId).orElse(""),
                Objects.requireNonNullElse(activity.getConversation().getTenantId(), ""),
                Optional.ofNullable(activity.getFrom()).map(ChannelAccount::getAadObjectId).orElse(""));
    }
}
