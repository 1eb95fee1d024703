package app.photosync.simulator.control;

import app.photosync.simulator.tenant.FileNaming;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SharePointProfile;
import app.photosync.simulator.tenant.SimulatedPicture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The SharePoint side in a person's control body. */
final class SharePointBody {

    /** The last second of the year 9999. */
    private static final long LAST_TIMESTAMP = 315_537_897_599L;

    private SharePointBody() {
    }

    static SharePointProfile read(Fields user) throws BadControlBody {
        Fields fields = user.object("sharePoint", "profile", "oneDriveOpened", "photo", "pictureTimestamp", "syncState", "placeholderState",
                "folder", "fileName",
                "geo");
        boolean profile = fields.flag("profile", true);
        Optional<SimulatedPicture> photo = fields.base64("photo").map(SimulatedPicture::of);
        fields.require(profile || photo.isEmpty(), "photo", "cannot be without a profile");
        return new SharePointProfile(profile, fields.flag("oneDriveOpened", profile), photo,
                fields.number("pictureTimestamp", SharePointProfile.SOME_TIMESTAMP, 0, LAST_TIMESTAMP),
                fields.matching("syncState", "1", "[01]?"),
                fields.matching("placeholderState", photo.isPresent() ? "0" : "1", "[01]?"),
                fields.matching("folder", SharePointProfile.ENGLISH_FOLDER, "[^/]+"),
                fields.oneOf("fileName", FileNaming.UPN, FileNaming.values(), FileNaming::wireName),
                fields.oneOf("geo", Geo.DEFAULT, Geo.values(), Geo::wireName),
                Optional.empty());
    }

    static Map<String, Object> of(SharePointProfile profile) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("profile", profile.profile());
        body.put("oneDriveOpened", profile.oneDriveOpened());
        body.put("photo", UserBody.base64(profile.photo()));
        body.put("pictureTimestamp", profile.pictureTimestamp());
        body.put("syncState", profile.syncState());
        body.put("placeholderState", profile.placeholderState());
        body.put("folder", profile.folder());
        body.put("fileName", profile.fileName().wireName());
        body.put("geo", profile.geo().wireName());
        return body;
    }
}
