package app.photosync.conversation;

import app.photosync.conversation.Message.Attached;
import app.photosync.understanding.Doubt;
import app.photosync.understanding.Intent;
import app.photosync.understanding.IntentTopic;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import app.photosync.understanding.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The questions that follow a finding, and everything that is said besides. */
final class TalkShots {

    private TalkShots() {}

    static List<Shot> all() {
        return List.of(
                Shot.of("where", scene -> scene.presses(Verb.STILL_OLD)),
                Shot.of("where-teams", scene -> scene.presses(Verb.WHERE_TEAMS)),
                Shot.of("where-outlook", scene -> scene.presses(Verb.WHERE_OUTLOOK)),
                Shot.of("where-outlook-without-help-desk", scene -> scene.presses(Verb.WHERE_OUTLOOK)).withoutHelpDesk(),
                Shot.of("where-sharepoint", scene -> scene.presses(Verb.WHERE_SHAREPOINT)),
                Shot.of("not-this-one", scene -> scene.presses(Verb.NOT_THIS_ONE)),
                Shot.of("not-this-one-photos-changed-by", scene -> scene.presses(Verb.NOT_THIS_ONE)).wherePhotosAreChangedBy("HR Photo Team"),
                Shot.of("keep-sharepoint", scene -> scene.presses(Verb.KEEP_SHAREPOINT)),
                Shot.of("keep-sharepoint-photos-changed-by", scene -> scene.presses(Verb.KEEP_SHAREPOINT)).wherePhotosAreChangedBy("HR Photo Team"),
                Shot.of("left", scene -> scene.presses(Verb.LEAVE)),
                Shot.of("ritual", scene -> scene.presses(Verb.RITUAL)),
                Shot.of("change-photo", scene -> scene.means(explain(IntentTopic.CHANGE_PHOTO))),
                Shot.of("change-photo-photos-changed-by", scene -> scene.means(explain(IntentTopic.CHANGE_PHOTO))).wherePhotosAreChangedBy("HR Photo Team"),
                Shot.of("why", scene -> scene.means(explain(IntentTopic.WHY))),
                Shot.of("privacy", scene -> scene.means(explain(IntentTopic.PRIVACY))),
                Shot.of("known", TalkShots::knownAfterACheck),
                Shot.of("known-nothing", scene -> scene.presses(Verb.KNOWN)),
                Shot.of("forgotten", scene -> scene.presses(Verb.FORGET)),
                Shot.of("forget-later", scene -> {
                    scene.takesOneStepOf(scene.withDifferentPhotos().beginsTheSync());
                    return scene.presses(Verb.FORGET);
                }),
                Shot.of("somebody-else", scene -> scene.means(explain(IntentTopic.SOMEBODY_ELSE))),
                Shot.of("welcome", scene -> CardView.of(scene.installs())),
                Shot.of("welcome-without-help-desk", scene -> CardView.of(scene.installs())).withoutHelpDesk(),
                Shot.of("help", scene -> scene.presses(Verb.HELP)),
                Shot.of("fallback", scene -> scene.means(label(Label.OUT_OF_SCOPE))),
                Shot.of("doubt", scene -> scene.means(label(Label.CHECK_PHOTO).inDoubt(new Doubt(Label.CHECK_PHOTO, Label.SYNC_NOW)))),
                Shot.of("no-question", scene -> scene.means(label(Label.CONFIRM))),
                Shot.of("noted", scene -> {
                    scene.presses(Verb.HELP);
                    return scene.means(label(Label.CONFIRM));
                }),
                Shot.of("all-good", scene -> {
                    scene.withTheSamePhotoEverywhere().presses(Verb.CHECK);
                    return scene.means(label(Label.CONFIRM));
                }),
                Shot.of("to-be-sure", TalkShots::askedOnceMore),
                Shot.of("help-with-an-open-question", scene -> {
                    scene.withDifferentPhotos().presses(Verb.CHECK);
                    return scene.presses(Verb.HELP);
                }),
                Shot.of("thanks", scene -> scene.means(label(Label.THANKS))),
                Shot.of("insult", scene -> scene.means(label(Label.THANKS).sounding(Tone.INSULT))),
                Shot.of("feedback", scene -> scene.means(label(Label.THANKS).sounding(Tone.FEEDBACK))),
                Shot.of("doubt-human", scene -> scene.means(label(Label.HUMAN).inDoubt(new Doubt(Label.HUMAN, Label.SYNC_STATUS)))),
                Shot.of("language", scene -> scene.means(label(Label.HELP).about(IntentTopic.LANGUAGE))),
                Shot.of("still-old-after-sync", TalkShots::stillOldAfterSync),
                Shot.of("in-case", scene -> CardView.of(scene.withDifferentPhotos().missesTheAnswer())),
                Shot.of("third-contact", TalkShots::thirdContact),
                Shot.of("third-contact-without-help-desk", TalkShots::thirdContact).withoutHelpDesk(),
                Shot.of("opted-in", scene -> scene.presses(Verb.RESUME)),
                Shot.of("opted-out", scene -> scene.means(label(Label.STOP))),
                Shot.of("human", TalkShots::afterACheck),
                Shot.of("human-without-help-desk", TalkShots::afterACheck).withoutHelpDesk(),
                Shot.of("human-before-any-check", scene -> scene.presses(Verb.HUMAN)),
                Shot.of("image", scene -> CardView.of(scene.hears("", Attached.PICTURE))),
                Shot.of("image-photos-changed-by", scene -> CardView.of(scene.hears("", Attached.PICTURE))).wherePhotosAreChangedBy("HR Photo Team"),
                Shot.of("not-in-the-pilot", scene -> {
                    scene.ports.pilotAdmits = false;
                    return scene.presses(Verb.CHECK);
                }),
                Shot.of("group", scene -> scene.inGroup().says("")));
    }

    private static CardView askedOnceMore(Scene scene) {
        scene.withDifferentPhotos().presses(Verb.CHECK);
        return scene.says("👍");
    }

    private static CardView afterACheck(Scene scene) {
        scene.withTheSamePhotoEverywhere().presses(Verb.CHECK);
        return scene.presses(Verb.HUMAN);
    }

    private static CardView knownAfterACheck(Scene scene) {
        for (KeptData.Subject subject : KeptData.Subject.values()) {
            scene.ports.kept.put(subject, new KeptData.Kept(7, Optional.of(Scene.NOW.minus(Duration.ofDays(40)))));
        }
        scene.withTheSamePhotoEverywhere().presses(Verb.CHECK);
        return scene.presses(Verb.KNOWN);
    }

    private static CardView stillOldAfterSync(Scene scene) {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
        return scene.means(label(Label.CHECK_PHOTO));
    }

    private static CardView thirdContact(Scene scene) {
        scene.withDifferentPhotos().presses(Verb.CHECK);
        scene.presses(Verb.CHECK);
        return scene.presses(Verb.CHECK);
    }

    private static Intent explain(IntentTopic topic) {
        return label(Label.EXPLAIN).about(topic);
    }

    private static Intent label(Label label) {
        return Intent.of(label, Language.ENGLISH);
    }
}
