package app.photosync.photo.diagnosis;

import app.photosync.photo.picture.Picture;
import java.time.Instant;
import java.util.Optional;

/** What is the matter with one person's two photos. Names and order: docs/domain.md 4. */
public sealed interface Diagnosis {

    record NoPhotoAnywhere() implements Diagnosis {}

    record NotYetInSharePoint(Picture microsoft365) implements Diagnosis {}

    /** @param copied when SharePoint took its copy, where it tells */
    record Different(Picture microsoft365, Picture sharePoint, Optional<Instant> copied) implements Diagnosis {}

    /** @param set when the SharePoint picture was put there, where it tells */
    record DifferentSetInSharePoint(Picture microsoft365, Picture sharePoint, Optional<Instant> set) implements Diagnosis {}

    /** @param set when the SharePoint picture was put there */
    record SharePointNewer(Picture microsoft365, Picture sharePoint, Instant set) implements Diagnosis {}

    record Same(Picture microsoft365) implements Diagnosis {}

    record OnlyInSharePoint(Picture sharePoint) implements Diagnosis {}

    /** No mailbox or no licence for one, and no picture in Microsoft 365 either. */
    record NoMailbox() implements Diagnosis {}

    record MailboxOnPremises() implements Diagnosis {}

    record Guest() implements Diagnosis {}

    record NoSharePointProfile() implements Diagnosis {}

    /** The person would have to upload a photo, and employees may not do that here. */
    record ChangesBlocked() implements Diagnosis {}

    /** The Microsoft 365 picture cannot be a source. */
    record UnusablePicture(SourceProblem flaw) implements Diagnosis {}

    /** Both are the same, and the picture is not square: that is what may look wrong. */
    record NotSquare(Picture microsoft365) implements Diagnosis {}

    /** Disabled, or so new that the directory does not know it yet. */
    record AccountDisabled() implements Diagnosis {}

    record TryLater(Instant notBefore, String observed) implements Diagnosis {}

    /** @param permission for IT, by its name in the portal */
    record MissingPermission(String permission) implements Diagnosis {}

    record JustChanged(Picture microsoft365, Picture sharePoint) implements Diagnosis {}

    /** @param rule for IT, by the error's own name */
    record AccessBlocked(String rule) implements Diagnosis {}

    record CameBack(Picture microsoft365, Picture sharePoint) implements Diagnosis {}

    /** The Microsoft 365 picture is fine; the SharePoint one cannot be decoded, fetched or compared. */
    record CannotTell(Picture microsoft365, String why) implements Diagnosis {}

    /** The Microsoft 365 picture, where copying it to SharePoint would help or is the person's choice. */
    default Optional<Picture> copyable() {
        return switch (this) {
            case NotYetInSharePoint(Picture source) -> Optional.of(source);
            case Different(Picture source, _, _) -> Optional.of(source);
            case DifferentSetInSharePoint(Picture source, _, _) -> Optional.of(source);
            case SharePointNewer(Picture source, _, _) -> Optional.of(source);
            case JustChanged(Picture source, _) -> Optional.of(source);
            case CameBack(Picture source, _) -> Optional.of(source);
            case CannotTell(Picture source, _) -> Optional.of(source);
            case Same _, NotSquare _, NoPhotoAnywhere _, OnlyInSharePoint _, NoMailbox _, MailboxOnPremises _, Guest _,
                    NoSharePointProfile _ ->
                Optional.empty();
            case ChangesBlocked _, UnusablePicture _, AccountDisabled _, TryLater _, MissingPermission _,
                    AccessBlocked _ -> Optional.empty();
        };
    }

    /** The name that code, metrics and tests use. */
    default String caseName() {
        return switch (this) {
            case NoPhotoAnywhere _ -> "no-photo-anywhere";
            case NotYetInSharePoint _ -> "not-yet-in-sharepoint";
            case Different _ -> "different";
            case DifferentSetInSharePoint _ -> "different-set-in-sharepoint";
            case SharePointNewer _ -> "sharepoint-newer";
            case Same _ -> "same";
            case OnlyInSharePoint _ -> "only-in-sharepoint";
            case NoMailbox _ -> "no-mailbox";
            case MailboxOnPremises _ -> "mailbox-on-premises";
            case Guest _ -> "guest";
            case NoSharePointProfile _ -> "no-sharepoint-profile";
            case ChangesBlocked _ -> "changes-blocked";
            case UnusablePicture _ -> "unusable-picture";
            case NotSquare _ -> "not-square";
            case AccountDisabled _ -> "account-disabled";
            case TryLater _ -> "try-later";
            case MissingPermission _ -> "missing-permission";
            case JustChanged _ -> "just-changed";
            case AccessBlocked _ -> "access-blocked";
            case CameBack _ -> "came-back";
            case CannotTell _ -> "cannot-tell";
        };
    }
}
