package app.photosync.simulator.tenant;

import java.util.Set;
import java.util.TreeSet;

/**
 * What IT has decided for the whole tenant, and how the services behave there.
 *
 * @param grants              application permissions of the bot. A plain name is a Graph permission ({@code "User.Read.All"}), one with the
 *                            prefix {@value #SHARE_POINT} is SharePoint's ({@code "SharePoint:User.Read.All"}). They hold at once, also for
 *                            a token issued before.
 * @param graphLagMillis      how long Graph goes on showing the old state after a change
 * @param sharePointLagMillis how long SharePoint does
 * @param pullsOnOwnRequest   whether a request for one's own large thumbnail fetches the Microsoft 365 photo (open, docs/domain.md 3)
 * @param consentGiven        without consent an application's token carries no roles
 * @param conditionalAccess   a policy blocks the bot: no new tokens (AADSTS53003), and the services challenge those that are out
 */
public record TenantSettings(Set<String> grants, long graphLagMillis, long sharePointLagMillis, boolean pullsOnOwnRequest,
        boolean consentGiven,
                             boolean conditionalAccess) {

    public static final String SHARE_POINT = "SharePoint:";

    public static final Set<String> ALL_GRANTS = Set.of("User.Read.All", "ProfilePhoto.Read.All", "GroupMember.Read.All",
            "SharePoint:User.Read.All",
            "SharePoint:User.ReadWrite.All", "SharePoint:Sites.Selected");

    public TenantSettings {
        grants = Set.copyOf(grants);
    }

    public static TenantSettings atTheStart() {
        return new TenantSettings(ALL_GRANTS, 0, 0, false, true, false);
    }

    public TenantSettings granting(Set<String> onlyThese) {
        return new TenantSettings(onlyThese, graphLagMillis, sharePointLagMillis, pullsOnOwnRequest, consentGiven, conditionalAccess);
    }

    public TenantSettings withoutGrant(String grant) {
        Set<String> rest = new TreeSet<>(grants);
        rest.remove(grant);
        return granting(rest);
    }

    public TenantSettings withReadLag(long graphMillis, long sharePointMillis) {
        return new TenantSettings(grants, graphMillis, sharePointMillis, pullsOnOwnRequest, consentGiven, conditionalAccess);
    }

    public TenantSettings pullingOnOwnRequest() {
        return new TenantSettings(grants, graphLagMillis, sharePointLagMillis, true, consentGiven, conditionalAccess);
    }

    public TenantSettings withoutConsent() {
        return new TenantSettings(grants, graphLagMillis, sharePointLagMillis, pullsOnOwnRequest, false, conditionalAccess);
    }

    public TenantSettings blockedByConditionalAccess() {
        return new TenantSettings(grants, graphLagMillis, sharePointLagMillis, pullsOnOwnRequest, consentGiven, true);
    }

    /** The Graph permissions that hold now. */
    public Set<String> graphRoles() {
        return rolesOf(false);
    }

    /** The SharePoint permissions that hold now, without the prefix. */
    public Set<String> sharePointRoles() {
        return rolesOf(true);
    }

    private Set<String> rolesOf(boolean sharePoint) {
        Set<String> roles = new TreeSet<>();
        for (String grant : consentGiven ? grants : Set.<String>of()) {
            if (grant.startsWith(SHARE_POINT) == sharePoint) {
                roles.add(sharePoint ? grant.substring(SHARE_POINT.length()) : grant);
            }
        }
        return roles;
    }
}
