package app.photosync.settings;

import static app.photosync.settings.Setting.optional;
import static app.photosync.settings.Setting.required;

import app.photosync.settings.rule.CloudService;
import app.photosync.settings.rule.GivenSettings;
import app.photosync.settings.rule.Need;
import app.photosync.settings.rule.Rule;
import app.photosync.settings.rule.WebAddresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the tenant's SharePoint is. Most tenants have one geo and two variables; a multi-geo tenant lists every geo. */
final class SharePointAddresses {

    private static final String MY_SITE = "https://contoso-my.sharepoint.com";
    private static final String ADMIN = "https://contoso-admin.sharepoint.com";

    private SharePointAddresses() {}

    static List<Setting> of(GivenSettings given) {
        if (!given.listsGeos()) {
            return ofTheOnlyGeo();
        }
        return given.geoCount()
                .map(count -> IntStream.range(0, count).boxed().flatMap(SharePointAddresses::ofGeo).toList())
                .orElseGet(SharePointAddresses::gap);
    }

    private static List<Setting> ofTheOnlyGeo() {
        return List.of(
                required("PHOTOSYNC_MY_SITE_URL", property(0, "my-site"), MY_SITE, WebAddresses.of(CloudService.MY_SITE)),
                required("PHOTOSYNC_SHAREPOINT_ADMIN_URL", property(0, "admin"), ADMIN, WebAddresses.of(CloudService.ADMIN)));
    }

    private static Stream<Setting> ofGeo(int index) {
        return Stream.of(
                required(variable(index, "NAME"), property(index, "name"), "EUR", Rule.ANYTHING),
                required(variable(index, "MYSITE"), property(index, "my-site"), MY_SITE, WebAddresses.of(CloudService.MY_SITE)),
                required(variable(index, "ADMIN"), property(index, "admin"), ADMIN, WebAddresses.of(CloudService.ADMIN)),
                optional(variable(index, "MYSITEAUDIENCE"), property(index, "my-site-audience"), MY_SITE, Rule.ANYTHING),
                optional(variable(index, "ADMINAUDIENCE"), property(index, "admin-audience"), ADMIN, Rule.ANYTHING));
    }

    private static List<Setting> gap() {
        Need gapless = given -> Optional.of("and the rest of this list has a gap. The geos are numbered 0, 1, 2 and so on.");
        return List.of(new Setting(variable(0, "NAME"), property(0, "name"), "NAM", gapless, Rule.ANYTHING));
    }

    private static String variable(int index, String name) {
        return "PHOTOSYNC_SHAREPOINT_GEOS_" + index + "_" + name;
    }

    private static String property(int index, String name) {
        return GivenSettings.GEOS + "[" + index + "]." + name;
    }
}
