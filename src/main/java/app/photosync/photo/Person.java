package app.photosync.photo;

/**
 * A person's directory entry, as far as photos depend on it.
 *
 * @param userPrincipalName the sign-in name, which SharePoint's account name is built from
 * @param displayName may be empty
 * @param exchangePlan whether the person has a mailbox licence (docs/domain.md 4, row 8)
 * @param preferredLanguage BCP 47 tag, may be empty
 */
public record Person(
        PersonId id,
        String userPrincipalName,
        String displayName,
        Membership membership,
        Account account,
        ExchangePlan exchangePlan,
        String preferredLanguage) {

    public enum Membership { MEMBER, GUEST }

    public enum Account { ENABLED, DISABLED }

    /** UNKNOWN when the directory did not tell. */
    public enum ExchangePlan { ENABLED, MISSING, UNKNOWN }
}
