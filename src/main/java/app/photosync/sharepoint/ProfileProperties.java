package app.photosync.sharepoint;

import app.photosync.photo.Person;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Sets what a profile says about its picture, on the admin host of the person's geo. */
final class ProfileProperties {

    private static final String ADDRESS = "/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty";
    private static final String PERMISSION = "SharePoint User.ReadWrite.All (application)";
    private static final String TIMESTAMP = "SPS-PictureTimestamp";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SharePointClient client;

    ProfileProperties(SharePointClient client) {
        this.client = client;
    }

    /** The timestamp comes last: not every tenant takes it from an application (open, domain.md section 2), and the picture is right without it. */
    void tellOf(PictureFiles files, Person person, Geo geo, Instant at) {
        String mediumThumbnail = geo.mySite().address() + Addresses.encodedPath(files.path(PictureFiles.Size.M));
        set(person, geo, "PictureURL", mediumThumbnail);
        set(person, geo, "SPS-PicturePlaceholderState", "0");
        set(person, geo, "SPS-PictureExchangeSyncState", "1");
        client.tryPost(geo.admin(), ADDRESS, MediaType.APPLICATION_JSON, body(person, TIMESTAMP, PictureTimestamp.written(at)), operation(TIMESTAMP));
    }

    private void set(Person person, Geo geo, String property, String value) {
        client.post(geo.admin(), ADDRESS, MediaType.APPLICATION_JSON, body(person, property, value), operation(property));
    }

    private static byte[] body(Person person, String property, String value) {
        return JSON.writeValueAsBytes(Map.of("accountName", AccountName.of(person).claim(), "propertyName", property, "propertyValue", value));
    }

    private static Operation operation(String property) {
        return new Operation("SetSingleValueProfileProperty(" + property + ")", PERMISSION);
    }
}
