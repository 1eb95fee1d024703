package app.photosync.settings.rule;

import java.util.Optional;

/** Whether a setting must be given. */
@FunctionalInterface
public interface Need {

    String CREDENTIAL = "photosync.identity.credential";

    Need ALWAYS = given -> Optional.of("is not set.");
    Need NEVER = given -> Optional.empty();

    /** @return why it must be given, as the rest of a sentence that begins with the variable's name; nothing when it may be left out */
    Optional<String> unmet(GivenSettings given);

    /** @param kind as the guide writes it, in small letters */
    static Need ofCredential(String kind) {
        return given -> given.value(CREDENTIAL)
                .filter(kind::equalsIgnoreCase)
                .map(chosen -> "is not set, but PHOTOSYNC_CREDENTIAL is " + kind + ".");
    }
}
