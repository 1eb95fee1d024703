package app.photosync.conversation;

import app.photosync.memory.MemorizedServices;
import app.photosync.photo.AccessProblem;
import app.photosync.photo.Facts;
import app.photosync.photo.Look;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.Person;
import app.photosync.photo.Person.Account;
import app.photosync.photo.Person.ExchangePlan;
import app.photosync.photo.Person.Membership;
import app.photosync.photo.PersonLookup;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.picture.Decoding.Decoded;
import app.photosync.photo.picture.Picture;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import app.photosync.understanding.PhotoLocation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The 21 cases of docs/domain.md 4, in its order, each followed by its variants. */
final class CaseShots {

    private static final Instant LATELY = Instant.parse("2026-11-03T08:15:00Z");
    private static final SharePointPhoto OWN_COPY = new SharePointPhoto.Stored(Scene.OLD, Optional.of(LATELY), Origin.SET_IN_SHAREPOINT);

    private CaseShots() {}

    static List<Shot> all() {
        return List.of(
                Shot.ofCheck("no-photo-anywhere", _ -> {}),
                Shot.ofCheck("not-yet-in-sharepoint", scene -> scene.services.microsoft365Has(photo(Scene.NEW))),
                Shot.ofCheck("different", Scene::withDifferentPhotos),
                Shot.of("different-teams-is-wrong", scene -> wrongIn(PhotoLocation.TEAMS, scene)),
                Shot.of("different-outlook-is-wrong", scene -> wrongIn(PhotoLocation.OUTLOOK, scene)),
                Shot.ofCheck("different-without-mailbox", scene -> isWithoutMailbox(scene.withDifferentPhotos())),
                Shot.ofCheck("different-set-in-sharepoint", scene -> has(photo(Scene.NEW), OWN_COPY, scene)),
                Shot.ofCheck("different-set-in-sharepoint-without-mailbox", scene -> isWithoutMailbox(has(photo(Scene.NEW), OWN_COPY, scene))),
                Shot.ofCheck("sharepoint-newer", CaseShots::sharePointMoved),
                Shot.ofCheck("same", Scene::withTheSamePhotoEverywhere),
                Shot.ofCheck("only-in-sharepoint", scene -> scene.services.sharePointHas(OWN_COPY)),
                Shot.ofCheck("no-mailbox", scene -> scene.services.microsoft365Has(new Microsoft365Photo.NoMailbox())),
                Shot.ofCheck("no-mailbox-without-help-desk", scene -> scene.services.microsoft365Has(new Microsoft365Photo.NoMailbox()))
                        .withoutHelpDesk(),
                Shot.ofCheck("mailbox-on-premises", scene -> scene.services.microsoft365Has(new Microsoft365Photo.MailboxOnPremises())),
                Shot.ofCheck("guest", scene -> scene.services.directoryKnows(found(Membership.GUEST, Account.ENABLED, ExchangePlan.MISSING))),
                Shot.ofCheck("no-sharepoint-profile", scene -> has(photo(Scene.NEW), new SharePointPhoto.NoProfile(), scene)),
                Shot.ofCheck("changes-blocked", _ -> {}).wherePhotosAreChangedBy("HR Photo Team"),
                Shot.ofCheck("unusable-picture", scene -> scene.services.microsoft365Has(photo(PhotoFiles.tiny()))),
                Shot.ofCheck("unusable-picture-too-many-bytes", scene -> scene.services.microsoft365Has(photo(PhotoFiles.heavy()))),
                Shot.ofCheck("unusable-picture-too-many-pixels", scene -> scene.services.microsoft365Has(photo(PhotoFiles.huge()))),
                Shot.ofCheck("unusable-picture-not-readable", scene -> scene.services.microsoft365Has(photo(PhotoFiles.noPicture()))),
                Shot.ofCheck("not-square", scene -> scene.withPhotos(PhotoFiles.wide(900, 600), PhotoFiles.wide(300, 200))),
                Shot.ofCheck("account-disabled", scene -> scene.services.directoryKnows(found(Membership.MEMBER, Account.DISABLED, ExchangePlan.ENABLED))),
                Shot.ofCheck("try-later", scene -> fails(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "graph 429"), scene)),
                Shot.ofCheck("missing-permission", scene -> fails(new AccessProblem.MissingPermission("ProfilePhoto.Read.All"), scene)),
                Shot.ofCheck("missing-permission-without-help-desk", scene -> fails(new AccessProblem.MissingPermission("ProfilePhoto.Read.All"), scene))
                        .withoutHelpDesk(),
                Shot.ofCheck("just-changed", CaseShots::anotherPhotoTwoHoursAgo),
                Shot.ofCheck("access-blocked", scene -> fails(new AccessProblem.AccessBlocked("AADSTS53003"), scene)),
                Shot.ofCheck("came-back", CaseShots::syncedYesterday),
                Shot.ofCheck("cannot-tell", scene -> scene.withPhotos(Scene.NEW, PhotoFiles.noPicture())));
    }

    private static CardView wrongIn(PhotoLocation place, Scene scene) {
        return scene.withDifferentPhotos().means(Intent.of(Label.CHECK_PHOTO, Language.ENGLISH).at(place));
    }

    private static Scene has(Microsoft365Photo original, SharePointPhoto copy, Scene scene) {
        scene.services.microsoft365Has(original);
        scene.services.sharePointHas(copy);
        return scene;
    }

    private static Microsoft365Photo photo(byte[] bytes) {
        return new Microsoft365Photo.Stored(bytes, "etag");
    }

    private static void fails(AccessProblem trouble, Scene scene) {
        scene.services.microsoft365Has(new Microsoft365Photo.Unreadable(trouble));
    }

    private static void isWithoutMailbox(Scene scene) {
        scene.services.directoryKnows(found(Membership.MEMBER, Account.ENABLED, ExchangePlan.MISSING));
    }

    private static PersonLookup found(Membership membership, Account account, ExchangePlan plan) {
        Person anna = MemorizedServices.anna();
        return new PersonLookup.Found(
                new Person(anna.id(), anna.userPrincipalName(), anna.displayName(), membership, account, plan, anna.preferredLanguage()));
    }

    private static void sharePointMoved(Scene scene) {
        has(photo(Scene.NEW), new SharePointPhoto.Stored(Scene.OLD, Optional.of(LATELY), Origin.FROM_MICROSOFT_365), scene);
        looked(LATELY.minus(Duration.ofDays(1)), "etag", scene);
    }

    private static void anotherPhotoTwoHoursAgo(Scene scene) {
        looked(Scene.NOW.minus(Duration.ofHours(2)), "another etag", scene.withDifferentPhotos());
    }

    private static void looked(Instant at, String etag, Scene scene) {
        Facts nothing = new Facts(Optional.empty(), Optional.empty());
        scene.memory.remember(MemorizedServices.ANNA, new Look(at, etag, Optional.of(at.minus(Duration.ofDays(1))), nothing));
    }

    private static void syncedYesterday(Scene scene) {
        Instant yesterday = Scene.NOW.minus(Duration.ofDays(1));
        Picture source = ((Decoded) Picture.decode(Scene.NEW)).picture();
        OwnWrite write = new OwnWrite(yesterday, Optional.of(yesterday), Fingerprint.of(source), Optional.of(yesterday), "");
        scene.withDifferentPhotos().memory.rememberWrite(MemorizedServices.ANNA, write);
    }
}
