package app.photosync.simulator.sharepoint;

import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SharePointProfile;
import app.photosync.simulator.tenant.SimulatedUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person as {@code PeopleManager} shows it. Another geo than the person's own knows only the name and which host to ask. */
final class ProfileProperties {

    private final String baseUrl;

    ProfileProperties(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Map<String, Object> of(SimulatedUser user, Geo asked) {
        boolean atHome = user.sharePoint().geo() == asked;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("AccountName", AccountName.of(user.userPrincipalName()));
        answer.put("DirectReports", List.of());
        answer.put("DisplayName", user.displayName());
        answer.put("Email", user.userPrincipalName());
        answer.put("IsFollowed", false);
        answer.put("LatestPost", null);
        answer.put("PersonalSiteHostUrl", mySite(user) + "/");
        answer.put("PersonalUrl", mySite(user) + personalSpace(user));
        answer.put("PictureUrl", atHome
                ? pictureUrl(user).map(url -> url + "?t=" + user.sharePoint().pictureTimestamp()).orElse(null)
                : null);
        answer.put("Title", null);
        answer.put("UserProfileProperties", properties(user, atHome));
        return answer;
    }

    private List<Map<String, Object>> properties(SimulatedUser user, boolean atHome) {
        SharePointProfile profile = user.sharePoint();
        List<Map<String, Object>> list = new ArrayList<>();
        list.add(property("AccountName", AccountName.of(user.userPrincipalName())));
        list.add(property("PreferredName", user.displayName()));
        list.add(property("UserName", user.userPrincipalName()));
        if (atHome) {
            list.add(property("PersonalSpace", personalSpace(user)));
            list.add(property("PictureURL", pictureUrl(user).orElse("")));
            list.add(property("SPS-PersonalSiteInstantiationState", profile.oneDriveOpened() ? "2" : "0"));
            list.add(property("SPS-PicturePlaceholderState", profile.placeholderState()));
            list.add(property("SPS-PictureExchangeSyncState", profile.syncState()));
            list.add(property("SPS-PictureTimestamp", pictureUrl(user).map(url -> Long.toString(profile.pictureTimestamp())).orElse("")));
        }
        return list;
    }

    private static Map<String, Object> property(String key, String value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("Key", key);
        property.put("Value", value);
        property.put("ValueType", "Edm.String");
        return property;
    }

    /** As somebody wrote it; what SharePoint stored itself is a path of the person's own My Site host. */
    private Optional<String> pictureUrl(SimulatedUser user) {
        return user.sharePoint().pictureUrl().filter(url -> !url.isEmpty())
                .map(url -> url.startsWith("/") ? mySite(user) + url.replace(" ", "%20") : withoutQuery(url));
    }

    private static String withoutQuery(String url) {
        return url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
    }

    private String mySite(SimulatedUser user) {
        return baseUrl + user.sharePoint().geo().mySitePath();
    }

    private static String personalSpace(SimulatedUser user) {
        return user.sharePoint().oneDriveOpened() ? "/personal/" + user.userPrincipalName().replaceAll("[^A-Za-z0-9]", "_") + "/" : "";
    }
}
