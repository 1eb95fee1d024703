package app.photosync.simulator.teams;

import app.photosync.simulator.tenant.SimulatedUser;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person in a conversation: known to Teams by one id, to the directory by another. */
record Member(String teamsId, String aadObjectId, String name, String userPrincipalName) {

    static Member of(SimulatedUser user, TeamsIds ids) {
        return new Member(ids.ofUser(user.id()), user.id(), user.displayName(), user.userPrincipalName());
    }

    /** As {@code from} and {@code membersAdded} of an activity show it. */
    Map<String, Object> account() {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("id", teamsId);
        account.put("name", name);
        account.put("aadObjectId", aadObjectId);
        return account;
    }

    /** As the connector answers a question for the members. */
    Map<String, Object> profile(String tenantId) {
        Map<String, Object> profile = account();
        profile.put("objectId", aadObjectId);
        profile.put("email", userPrincipalName);
        profile.put("userPrincipalName", userPrincipalName);
        profile.put("tenantId", tenantId);
        profile.put("userRole", "user");
        return profile;
    }
}
