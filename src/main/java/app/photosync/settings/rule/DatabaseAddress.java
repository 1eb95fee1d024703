package app.photosync.settings.rule;

import java.util.Optional;

/** Where the database is. May hold a password, so nothing of it is ever told. */
public final class DatabaseAddress {

    public static final String PROPERTY = "spring.datasource.url";

    private static final String POSTGRES = "jdbc:postgresql:(//[^/\\s]+/)?[^/?\\s]+(\\?\\S*)?";
    private static final String WITH_A_USER = ".*[?&]user=[^&]+.*";

    private DatabaseAddress() {}

    public static Rule postgres() {
        return Rule.matching(POSTGRES, "is no address of a PostgreSQL database as Java writes it, with the database's name at the end.");
    }

    /** A {@link Need}. */
    public static Optional<String> namesNoUser(GivenSettings given) {
        boolean named = given.value(PROPERTY).filter(address -> address.matches(WITH_A_USER)).isPresent();
        return named ? Optional.empty() : Need.ALWAYS.unmet(given);
    }
}
