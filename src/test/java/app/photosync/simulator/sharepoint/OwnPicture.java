package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.Mailbox;
import app.photosync.simulator.tenant.SharePointProfile;
import app.photosync.simulator.tenant.Silhouette;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What people do with their own token: set their picture, or look at it, which may fetch it from Exchange (docs/domain.md 3). */
final class OwnPicture {

    private static final int LIMIT_BYTES = 5_000_000;
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/bmp");
    private static final long SECONDS_FROM_YEAR_1_TO_1970 = 62_135_596_800L;

    private final SimulatedTenant tenant;
    private final SharePointGate gate;

    OwnPicture(SimulatedTenant tenant, SharePointGate gate) {
        this.tenant = tenant;
        this.gate = gate;
    }

    void set(Exchange exchange) throws IOException, SharePointError {
        SimulatedUser user = person(exchange);
        SimulatedPicture picture = SimulatedPicture.of(exchange.body());
        if (exchange.body().length > LIMIT_BYTES || !TYPES.contains(picture.contentType())) {
            throw SharePointError.profile("InvalidImageException", "The picture must be a BMP, JPEG or PNG of at most "
                    + LIMIT_BYTES + " bytes.");
        }
        store(user, picture, "0");
        exchange.respond(200);
    }

    /** The page behind every avatar in SharePoint; without a picture it shows the silhouette. */
    void show(Exchange exchange) throws IOException, SharePointError {
        SimulatedUser user = person(exchange);
        boolean own = exchange.query("accountname").map(name -> name.endsWith(user.userPrincipalName())).orElse(true);
        if (own && exchange.query("size").orElse("").equalsIgnoreCase("L")) {
            pull(user);
        }
        SimulatedPicture shown = tenant.user(user.id()).flatMap(now -> now.sharePoint().photo()).orElseGet(Silhouette::picture);
        exchange.respond(200, Map.of("Content-Type", shown.contentType()), shown.bytes());
    }

    private void pull(SimulatedUser user) {
        boolean open = tenant.settings().pullsOnOwnRequest() && user.mailbox() == Mailbox.ONLINE
                && user.sharePoint().syncState().equals("1");
        if (open) {
            user.microsoft365Photo().ifPresent(photo -> store(user, photo, "1"));
        }
    }

    private void store(SimulatedUser user, SimulatedPicture picture, String syncState) {
        SharePointProfile profile = user.sharePoint().withPhoto(picture).withSyncState(syncState)
                .withPictureTimestamp(Instant.now().getEpochSecond() + SECONDS_FROM_YEAR_1_TO_1970);
        tenant.has(user.withSharePoint(profile));
    }

    private SimulatedUser person(Exchange exchange) throws SharePointError {
        String id = gate.admitPerson(exchange);
        return tenant.user(id).filter(user -> user.sharePoint().profile())
                .orElseThrow(() -> SharePointError.profile("UserNotFoundException", "The user has no profile."));
    }
}
