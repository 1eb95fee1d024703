package app.photosync.sharepoint;

import app.photosync.photo.Person;
import app.photosync.sharepoint.client.Addresses;

/** What SharePoint calls a person: a claim made of the sign-in name. */
record AccountName(String claim) {

    private static final String MEMBERSHIP_PROVIDER = "i:0#.f|membership|";

    static AccountName of(Person person) {
        return new AccountName(MEMBERSHIP_PROVIDER + person.userPrincipalName());
    }

    /** As a query parameter's value. */
    String encoded() {
        return Addresses.quoted(claim);
    }
}
