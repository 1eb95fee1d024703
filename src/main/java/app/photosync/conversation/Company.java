package app.photosync.conversation;

import java.util.Optional;

/**
 * What the answers must know of the company; docs/install-in-teams.md, "Configure".
 *
 * @param helpDeskName empty when it is not set: the answers then say "your IT help desk"
 * @param changePhotoUrl where a person changes the Microsoft 365 photo
 * @param photosChangedBy empty when employees change their photos themselves
 * @param oneDriveAddress shown as text to copy, for example {@code contoso-my.sharepoint.com}
 * @param defaultLanguage a language tag that has texts
 * @param privateChatUrl opens the one-to-one chat with the bot inside Teams
 */
public record Company(
        String name,
        Optional<String> helpDeskName,
        Optional<String> helpDeskUrl,
        String changePhotoUrl,
        Optional<String> photosChangedBy,
        String oneDriveAddress,
        String defaultLanguage,
        Optional<String> privateChatUrl) {}
