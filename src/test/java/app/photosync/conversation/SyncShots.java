package app.photosync.conversation;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.SharePointPhoto;
import app.photosync.portraits.Portrait;
import app.photosync.sync.WriteOutcome;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The states of the card after a press (docs/cards.md), and what a late press or a question about it gets. */
final class SyncShots {

    private static final Intent STATUS = Intent.of(Label.SYNC_STATUS, Language.ENGLISH);

    private SyncShots() {}

    static List<Shot> all() {
        return List.of(
                Shot.of("sync-working", scene -> CardView.of(scene.withDifferentPhotos().beginsTheSync())),
                Shot.ofSync("sync-synced", SyncShots::runs),
                Shot.ofSync("sync-already-the-same", SyncShots::isOvertakenByTheSamePhoto),
                Shot.ofSync("sync-facts-changed", SyncShots::isOvertakenByAnotherPhoto),
                Shot.ofSync("sync-waiting", scene -> runs(busy(scene))),
                Shot.ofSync("sync-not-confirmed", scene -> runs(lagging(scene))),
                Shot.ofSync("sync-came-back", SyncShots::comesBack),
                Shot.ofSync("sync-given-up", scene -> runsForADay(lagging(scene))),
                Shot.ofSync("sync-not-allowed", scene -> runs(refused(new AccessProblem.MissingPermission("Sites.Selected"), scene))),
                Shot.ofSync("sync-not-allowed-without-help-desk", scene -> runs(refused(new AccessProblem.MissingPermission("Sites.Selected"), scene)))
                        .withoutHelpDesk(),
                Shot.ofSync("sync-given-up-unsure", SyncShots::canNeverBeReadBack),
                Shot.ofSync("sync-not-checked", SyncShots::cannotBeReadBack),
                Shot.ofSync("sync-access-blocked", SyncShots::isBlockedBeforeItWrites),
                Shot.ofSync("sync-access-blocked-halfway", scene -> runs(refused(new AccessProblem.AccessBlocked("AADSTS53003"), scene))),
                Shot.of("sync-cancelled", scene -> {
                    scene.withDifferentPhotos().beginsTheSync();
                    return scene.presses(Verb.CANCEL);
                }),
                Shot.of("sync-cancelled-halfway", scene -> {
                    runs(busy(scene));
                    return scene.presses(Verb.CANCEL);
                }),
                Shot.of("sync-too-late-to-stop", scene -> {
                    scene.takesOneStepOf(scene.withDifferentPhotos().beginsTheSync());
                    return scene.presses(Verb.CANCEL);
                }),
                Shot.ofSync("sync-switched-off", scene -> {
                    Reply working = scene.withDifferentPhotos().beginsTheSync();
                    scene.atRunTime.switchOff();
                    scene.runsTheSyncOf(working);
                }),
                Shot.ofSync("sync-switched-off-halfway", scene -> {
                    runs(busy(scene));
                    scene.atRunTime.switchOff();
                    scene.runsOnFor(Duration.ofHours(1));
                }),
                Shot.of("sync-manual-way", scene -> {
                    scene.withDifferentPhotos().atRunTime.switchOff();
                    return scene.presses(Verb.SYNC);
                }),
                Shot.of("different-looking-only", scene -> {
                    scene.withDifferentPhotos().atRunTime.switchOff();
                    return scene.presses(Verb.CHECK);
                }),
                Shot.of("sync-already-done", scene -> {
                    CardView card = scene.withDifferentPhotos().presses(Verb.CHECK);
                    Map<String, String> offer = card.dataOf(Verb.SYNC);
                    scene.runsTheSyncOf(scene.presses(Verb.SYNC.wireName(), offer, scene.anna()));
                    return CardView.of(scene.presses(Verb.SYNC.wireName(), offer, scene.anna()));
                }),
                ofStatus("status-done", SyncShots::runs),
                ofStatus("status-waiting", scene -> runs(busy(scene))),
                ofStatus("status-late", scene -> runs(lagging(scene))),
                ofStatus("status-failed", scene -> runsForADay(lagging(scene))),
                ofStatus("status-stopped", scene -> {
                    runs(busy(scene));
                    scene.presses(Verb.CANCEL);
                }),
                ofStatus("status-looked", scene -> scene.withDifferentPhotos().presses(Verb.CHECK)),
                ofStatus("status-later", scene -> {
                    scene.services.microsoft365Has(new Microsoft365Photo.Unreadable(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "graph 429")));
                    scene.presses(Verb.CHECK);
                }),
                Shot.of("sync-status-none", scene -> scene.means(STATUS)),
                Shot.of("sync-status-running", scene -> {
                    scene.withDifferentPhotos().beginsTheSync();
                    return scene.means(STATUS);
                }),
                Shot.of("sync-card-too-old", scene -> {
                    Map<String, String> forgotten = Map.of(Buttons.OPERATION, "long ago");
                    return CardView.of(scene.withDifferentPhotos().presses(Verb.SYNC.wireName(), forgotten, scene.anna()));
                }));
    }

    private static Shot ofStatus(String name, Consumer<Scene> story) {
        return Shot.of(name, scene -> {
            story.accept(scene);
            return scene.means(STATUS);
        });
    }

    private static void runs(Scene scene) {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
    }

    private static void runsForADay(Scene scene) {
        runs(scene);
        scene.runsOnFor(Duration.ofHours(25));
    }

    private static void comesBack(Scene scene) {
        runs(scene);
        scene.withDifferentPhotos().runsOnFor(Duration.ofHours(1));
    }

    private static void isOvertakenByTheSamePhoto(Scene scene) {
        Reply working = scene.withDifferentPhotos().beginsTheSync();
        scene.withTheSamePhotoEverywhere().runsTheSyncOf(working);
    }

    private static void isOvertakenByAnotherPhoto(Scene scene) {
        Reply working = scene.withDifferentPhotos().beginsTheSync();
        scene.withPhotos(Portrait.of(5).jpeg(648), Scene.OLD).runsTheSyncOf(working);
    }

    private static void isBlockedBeforeItWrites(Scene scene) {
        Reply working = scene.withDifferentPhotos().beginsTheSync();
        scene.services.sharePointHas(new SharePointPhoto.Unreadable(new AccessProblem.AccessBlocked("AADSTS53003")));
        scene.runsTheSyncOf(working);
    }

    private static void canNeverBeReadBack(Scene scene) {
        runs(lagging(scene));
        AccessProblem busy = new AccessProblem.Unavailable(Scene.NOW.plus(Duration.ofHours(49)), "sharepoint 503");
        scene.services.sharePointHas(new SharePointPhoto.Unreadable(busy));
        scene.runsOnFor(Duration.ofHours(50));
    }

    private static void cannotBeReadBack(Scene scene) {
        Reply working = scene.withDifferentPhotos().beginsTheSync();
        AccessProblem busy = new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "sharepoint 429");
        scene.services.duringTheNextWrite(() -> scene.services.sharePointHas(new SharePointPhoto.Unreadable(busy)));
        scene.runsTheSyncOf(working);
    }

    private static Scene lagging(Scene scene) {
        scene.services.sharePointLags();
        return scene;
    }

    private static Scene busy(Scene scene) {
        return refused(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "sharepoint 429"), scene);
    }

    private static Scene refused(AccessProblem trouble, Scene scene) {
        scene.services.writesEnd(new WriteOutcome.Failed(trouble));
        return scene;
    }
}
