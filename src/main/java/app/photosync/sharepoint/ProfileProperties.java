package app.photosync.sharepoint;

import app.photosync.photo.Person;
import app.photosync.sharepoint.client.Addresses;
import app.photosync.sharepoint.client.Geo;
import app.photosync.sharepoint.client.SharePointAnswer;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.sharepoint.client.SharePointOperation;
import app.photosync.sharepoint.files.PictureFiles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Sets what a profile says about its picture, on the admin host of the person's geo. */
final class ProfileProperties {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileProperties.class);
    private static final String ADDRESS = "/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty";
    private static final String PERMISSION = "SharePoint User.ReadWrite.All (application)";
    private static final String TIMESTAMP = "SPS-PictureTimestamp";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SharePointClient client;

    ProfileProperties(SharePointClient client) {
        this.client = client;
    }

    /**
     * The timestamp comes last: not every tenant takes it from an application (open, docs/domain.md 2), and the picture is right
     * without it.
     *
     * @param at cut to whole seconds
     * @return the timestamp, if SharePoint took it: browsers keep their old copy until then
     */
    Optional<Instant> tellOf(PictureFiles files, Person person, Geo geo, Instant at) {
        String mediumThumbnail = geo.mySite().address() + Addresses.encodedPath(files.path(PictureFiles.Size.M));
        set(person, geo, "PictureURL", mediumThumbnail);
        set(person, geo, "SPS-PicturePlaceholderState", "0");
        set(person, geo, "SPS-PictureExchangeSyncState", "1");
        return setTimestamp(person, geo, at.truncatedTo(ChronoUnit.SECONDS));
    }

    private Optional<Instant> setTimestamp(Person person, Geo geo, Instant at) {
        byte[] body = body(person, TIMESTAMP, PictureTimestamp.written(at));
        SharePointAnswer answer = client.tryPost(geo.admin(), ADDRESS, MediaType.APPLICATION_JSON, body, operation(TIMESTAMP));
        if (answer.isSuccess()) {
            return Optional.of(at);
        }
        String hint = "browsers may show their old copy for a while";
        LOG.warn("event=picture_timestamp_refused geo={} status={} hint=\"{}\"", geo.name(), answer.status(), hint);
        return Optional.empty();
    }

    private void set(Person person, Geo geo, String property, String value) {
        client.post(geo.admin(), ADDRESS, MediaType.APPLICATION_JSON, body(person, property, value), operation(property));
    }

    private static byte[] body(Person person, String property, String value) {
        return JSON.writeValueAsBytes(Map.of("accountName", AccountName.of(person).claim(), "propertyName", property,
                "propertyValue", value));
    }

    private static SharePointOperation operation(String property) {
        return new SharePointOperation("SetSingleValueProfileProperty(" + property + ")", PERMISSION);
    }
}
