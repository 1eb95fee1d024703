package app.photosync.sync.steps;

import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.picture.Picture;
import java.time.Duration;
import java.time.Instant;

/** What a look at the result of a write shows. */
sealed interface ReadBack {

    /** Where nobody says when to come again. */
    Duration SOME_TIME = Duration.ofMinutes(10);

    record InBothPlaces(Picture picture) implements ReadBack {}

    record StillDifferent() implements ReadBack {}

    /** Tells nothing about the photo, and so is no look at all. @param why for IT, never empty */
    record Unread(Instant notBefore, String why) implements ReadBack {}

    static ReadBack of(Checkup now) {
        return switch (now.diagnosis()) {
            case Diagnosis.Same(Picture picture) -> new InBothPlaces(picture);
            case Diagnosis.NotSquare(Picture picture) -> new InBothPlaces(picture);
            case Diagnosis.TryLater(Instant notBefore, String observed) -> unread(notBefore, observed, now);
            case Diagnosis.MissingPermission(String permission) -> unread(now.at().plus(SOME_TIME), permission, now);
            case Diagnosis.AccessBlocked(String rule) -> unread(now.at().plus(SOME_TIME), rule, now);
            case Diagnosis.AccountDisabled() -> unread(now.at().plus(SOME_TIME), "", now);
            case Diagnosis.CannotTell(_, String why) -> unread(now.at().plus(SOME_TIME), why, now);
            case Diagnosis.NoPhotoAnywhere _, Diagnosis.NotYetInSharePoint _, Diagnosis.Different _, Diagnosis.DifferentSetInSharePoint _,
                    Diagnosis.SharePointNewer _, Diagnosis.OnlyInSharePoint _, Diagnosis.NoMailbox _, Diagnosis.MailboxOnPremises _,
                    Diagnosis.Guest _, Diagnosis.NoSharePointProfile _, Diagnosis.ChangesBlocked _, Diagnosis.UnusablePicture _,
                    Diagnosis.JustChanged _,
                    Diagnosis.CameBack _ -> new StillDifferent();
        };
    }

    private static ReadBack unread(Instant notBefore, String observed, Checkup now) {
        return new Unread(notBefore, (now.diagnosis().caseName() + " " + observed).strip());
    }
}
