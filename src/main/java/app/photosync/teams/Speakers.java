package app.photosync.teams;

import app.photosync.conversation.Speaker;
import app.photosync.conversation.Speaker.Device;
import app.photosync.conversation.Speaker.Scope;
import app.photosync.photo.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes the {@link Speaker} from a verified activity. */
final class Speakers {

    private static final Set<String> PHONES = Set.of("ios", "android");

    private Speakers() {}

    static Speaker of(Activity activity) {
        return new Speaker(
                Optional.ofNullable(activity.getFrom()).map(ChannelAccount::getAadObjectId).flatMap(Speakers::person),
                activity.getConversation().getId(),
                scope(activity),
                Objects.requireNonNullElse(activity.getLocale(), ""),
                device(activity),
                zone(activity));
    }

    private static Optional<PersonId> person(String aadObjectId) {
        try {
            return Optional.of(new PersonId(aadObjectId));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A type that Teams may add one day is taken for a place with others in it, where no photo is shown (docs/teams-rules.md 9). */
    private static Scope scope(Activity activity) {
        String type = Objects.requireNonNullElse(activity.getConversation().getConversationType(), "");
        return switch (type) {
            case "personal" -> Scope.PERSONAL;
            case "channel" -> Scope.CHANNEL;
            case "" -> activity.getConversation().isGroup() ? Scope.GROUP_CHAT : Scope.PERSONAL;
            default -> Scope.GROUP_CHAT;
        };
    }

    private static ZoneId zone(Activity activity) {
        try {
            return activity.getLocalTimezone() == null ? ZoneOffset.UTC : ZoneId.of(activity.getLocalTimezone());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static Device device(Activity activity) {
        boolean phone = Objects.requireNonNullElse(activity.getEntities(), List.<Entity>of()).stream()
                .filter(entity -> "clientInfo".equals(entity.getType()))
                .map(entity -> entity.getProperties().get("platform"))
                .filter(Objects::nonNull)
                .map(JsonNode::asText)
                .anyMatch(platform -> PHONES.contains(platform.toLowerCase(Locale.ROOT)));
        return phone ? Device.PHONE : Device.COMPUTER;
    }
}
