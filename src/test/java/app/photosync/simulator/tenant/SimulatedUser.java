package app.photosync.simulator.tenant;

import java.util.List;
import java.util.Optional;

/**
 * A person of the tenant, with the fields of the control API.
 *
 * @param id                the Entra object id, which Teams calls {@code aadObjectId}
 * @param userType          {@code Member} or {@code Guest}
 * @param preferredLanguage as Graph tells it, for example {@code uk-UA}; empty when the directory has none
 * @param assignedPlans     services of the enabled plans, for example {@code exchange} and {@code SharePoint}
 */
public record SimulatedUser(String id, String userPrincipalName, String displayName, String userType, boolean accountEnabled,
                            Optional<String> preferredLanguage, Mailbox mailbox, List<String> assignedPlans,
                            Optional<SimulatedPicture> microsoft365Photo, SharePointProfile sharePoint) {

    public SimulatedUser {
        assignedPlans = List.copyOf(assignedPlans);
    }

    public SimulatedUser withMicrosoft365Photo(Optional<SimulatedPicture> photo) {
        return new SimulatedUser(id, userPrincipalName, displayName, userType, accountEnabled, preferredLanguage, mailbox,
                assignedPlans, photo, sharePoint);
    }

    public SimulatedUser withSharePoint(SharePointProfile profile) {
        return new SimulatedUser(id, userPrincipalName, displayName, userType, accountEnabled, preferredLanguage, mailbox,
                assignedPlans, microsoft365Photo,
                profile);
    }
}
