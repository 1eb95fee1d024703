package app.photosync;

import static app.photosync.Employee.somebody;
import static app.photosync.Photos.NEW;
import static app.photosync.Photos.NEWER;
import static app.photosync.Photos.NO_PICTURE;
import static app.photosync.Photos.OBLONG;
import static app.photosync.Photos.OLD;

import app.photosync.simulator.teams.Chat;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How people get into the cases of docs/domain.md 4, in the order of the table. */
final class Situations {

    private static final long AN_OLD_TIMESTAMP = 63_783_110_969L;
    private static final long A_LATER_TIMESTAMP = 63_900_000_000L;

    static final Duration GRAPH_IS_BUSY_FOR = Duration.ofMinutes(1);

    private Situations() {}

    static Employee noPhotoAnywhere(Stage stage) {
        return on(stage, somebody());
    }

    static Employee notYetInSharePoint(Stage stage) {
        return on(stage, somebody().withMicrosoft365Photo(NEW));
    }

    static Employee different(Stage stage) {
        return on(stage, somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD));
    }

    static Employee differentSetInSharePoint(Stage stage) {
        return on(stage, somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD).inSharePoint("syncState", "0"));
    }

    /** Seen the same yesterday; since then somebody has changed the picture in SharePoint. */
    static Employee sharePointNewer(Stage stage) {
        Employee before = on(stage, same().inSharePoint("pictureTimestamp", AN_OLD_TIMESTAMP));
        looked(stage, before);
        stage.clockMoves(Duration.ofHours(25));
        return on(stage, before.withSharePointPhoto(OLD).inSharePoint("pictureTimestamp", A_LATER_TIMESTAMP));
    }

    static Employee same(Stage stage) {
        return on(stage, same());
    }

    static Employee onlyInSharePoint(Stage stage) {
        return on(stage, somebody().withSharePointPhoto(OLD));
    }

    static Employee noMailbox(Stage stage) {
        return on(stage, somebody().with("mailbox", "none").with("assignedPlans", List.of("SharePoint")));
    }

    static Employee mailboxOnPremises(Stage stage) {
        return on(stage, somebody().with("mailbox", "onPremises").withSharePointPhoto(OLD));
    }

    static Employee guest(Stage stage) {
        return on(stage, somebody().with("userType", "Guest").withMicrosoft365Photo(NEW).withSharePointPhoto(OLD));
    }

    static Employee noSharePointProfile(Stage stage) {
        return on(stage, somebody().withMicrosoft365Photo(NEW).inSharePoint("profile", false));
    }

    static Employee unusablePicture(Stage stage) {
        return on(stage, somebody().withMicrosoft365Photo(NO_PICTURE).withSharePointPhoto(OLD));
    }

    static Employee notSquare(Stage stage) {
        return on(stage, somebody().withMicrosoft365Photo(OBLONG).withSharePointPhoto(OBLONG));
    }

    static Employee accountDisabled(Stage stage) {
        return on(stage, different().with("accountEnabled", false));
    }

    static Employee tryLater(Stage stage) {
        Employee person = on(stage, different());
        stage.tenant().fails(Map.of("target", "graph", "path", person.id() + "/photo", "status", 429, "retryAfterSeconds",
                GRAPH_IS_BUSY_FOR.toSeconds()));
        return person;
    }

    static Employee missingPermission(Stage stage) {
        stage.tenant().lacks("ProfilePhoto.Read.All");
        return on(stage, different());
    }

    /** Seen the same an hour ago; since then the person has uploaded another photo. */
    static Employee justChanged(Stage stage) {
        Employee before = on(stage, same());
        looked(stage, before);
        stage.clockMoves(Duration.ofHours(1));
        return on(stage, before.withMicrosoft365Photo(NEWER));
    }

    /** The rule came while the bot still had the connector's token: otherwise it could say nothing at all. */
    static Employee accessBlocked(Stage stage) {
        Employee person = on(stage, different());
        stage.chat(person).says("help");
        stage.tenant().isSet(Map.of("conditionalAccess", true));
        return person;
    }

    /** Synced three days ago; since then SharePoint shows the old photo again. */
    static Employee cameBack(Stage stage) {
        Employee person = on(stage, different());
        Chat chat = stage.chat(person).says("my photo is wrong").press("Sync my photo");
        chat.waitForCard("Done: SharePoint now has your new photo");
        stage.looksAgainFor(Duration.ofDays(3));
        return on(stage, person);
    }

    static Employee cannotTell(Stage stage) {
        return on(stage, somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(NO_PICTURE));
    }

    private static Employee same() {
        return somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(NEW);
    }

    private static Employee different() {
        return somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD);
    }

    private static Employee on(Stage stage, Employee person) {
        stage.tenant().has(person);
        return person;
    }

    private static void looked(Stage stage, Employee person) {
        stage.chat(person).says("my photo is wrong").waitForCard("Your photo is the same everywhere I can look");
    }
}
