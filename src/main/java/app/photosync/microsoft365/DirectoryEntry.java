package app.photosync.microsoft365;

import app.photosync.photo.Person;
import app.photosync.photo.Person.Account;
import app.photosync.photo.Person.ExchangePlan;
import app.photosync.photo.Person.Membership;
import app.photosync.photo.PersonId;
import com.microsoft.graph.models.AssignedPlan;
import com.microsoft.graph.models.User;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Graph's user as the domain's person. */
final class DirectoryEntry {

    static final String[] FIELDS = {"id", "userPrincipalName", "displayName", "userType", "accountEnabled",
            "preferredLanguage", "assignedPlans"};

    private static final String EXTERNAL = "#EXT#";

    private DirectoryEntry() {}

    /** @param user with a user principal name; every other field may be missing */
    static Person person(PersonId id, User user) {
        return new Person(
                id,
                user.getUserPrincipalName(),
                Objects.requireNonNullElse(user.getDisplayName(), ""),
                membership(user),
                Boolean.FALSE.equals(user.getAccountEnabled()) ? Account.DISABLED : Account.ENABLED,
                exchangePlan(user.getAssignedPlans()),
                Objects.requireNonNullElse(user.getPreferredLanguage(), ""));
    }

    /** Old guest accounts have no user type, but their name tells. */
    private static Membership membership(User user) {
        boolean guest = "Guest".equalsIgnoreCase(user.getUserType())
                || user.getUserPrincipalName().toUpperCase(Locale.ROOT).contains(EXTERNAL);
        return guest ? Membership.GUEST : Membership.MEMBER;
    }

    private static ExchangePlan exchangePlan(List<AssignedPlan> plans) {
        if (plans == null) {
            return ExchangePlan.UNKNOWN;
        }
        return plans.stream().anyMatch(DirectoryEntry::isUsableExchange) ? ExchangePlan.ENABLED : ExchangePlan.MISSING;
    }

    /** A licence in its grace period ("Warning") still has its mailbox. */
    private static boolean isUsableExchange(AssignedPlan plan) {
        return "exchange".equalsIgnoreCase(plan.getService())
                && ("Enabled".equalsIgnoreCase(plan.getCapabilityStatus()) || "Warning".equalsIgnoreCase(plan.getCapabilityStatus()));
    }
}
