package app.photosync.simulator.sharepoint;

import java.util.Optional;

/** The claims-encoded name of a person, {@code i:0#.f|membership|user@contoso.com}. */
final class AccountName {

    private static final String PREFIX = "i:0#.f|membership|";

    private AccountName() {
    }

    static String of(String userPrincipalName) {
        return PREFIX + userPrincipalName;
    }

    static Optional<String> userPrincipalName(String accountName) {
        return accountName.startsWith(PREFIX) ? Optional.of(accountName.substring(PREFIX.length())) : Optional.empty();
    }
}
