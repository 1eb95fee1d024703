package app.photosync;

import app.photosync.conversation.Company;
import app.photosync.photo.diagnosis.PhotoChanges;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The company's settings, {@code photosync.company}.
 *
 * @param name as employees say it; stands in some answers
 * @param helpDesk who helps where the bot cannot
 * @param changePhotoUrl where a person changes the Microsoft 365 photo
 * @param photosChangedBy who changes employees' photos; empty: employees themselves
 * @param oneDriveAddress shown as text to copy, for example {@code contoso-my.sharepoint.com}
 * @param defaultLanguage for people whose language is not known: one that the bot has texts in
 * @param pilotGroup object id of the directory group that tries the bot out; others hear "not available to you yet". Empty: everybody may
 *     use it. Needs the Graph permissions GroupMember.Read.All and User.Read.All (application): without them nobody is admitted
 */
@Validated
@ConfigurationProperties("photosync.company")
record CompanySettings(
        @NotBlank @DefaultValue("our organisation") String name,
        @NotNull @Valid @DefaultValue HelpDesk helpDesk,
        @Pattern(regexp = "https://.+") @DefaultValue("https://myaccount.microsoft.com/") String changePhotoUrl,
        @NotNull @DefaultValue("") String photosChangedBy,
        @NotBlank @DefaultValue("office.com") String oneDriveAddress,
        @NotBlank @DefaultValue("en") String defaultLanguage,
        @NotNull @DefaultValue("") String pilotGroup) {

    /**
     * @param name for example "IT Service Desk"
     * @param url a page or a chat where a person can be reached
     */
    record HelpDesk(
            @NotNull @DefaultValue("") String name,
            @NotNull @Pattern(regexp = "(https://.+)?", message = "must be an https address, or empty") @DefaultValue("") String url) {}

    /** @param privateChatUrl opens the one-to-one chat with this bot */
    Company company(String privateChatUrl) {
        return new Company(
                name,
                given(helpDesk.name()),
                given(helpDesk.url()),
                changePhotoUrl,
                given(photosChangedBy),
                oneDriveAddress,
                defaultLanguage,
                given(privateChatUrl));
    }

    PhotoChanges photoChanges() {
        return photosChangedBy.isBlank() ? PhotoChanges.BY_EMPLOYEES : PhotoChanges.BY_SOMEBODY_ELSE;
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
