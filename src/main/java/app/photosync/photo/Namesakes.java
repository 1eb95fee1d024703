package app.photosync.photo;

import java.util.Map;

/** People whose sign-in names begin alike. */
public sealed interface Namesakes {

    /** @param names everybody's, without exception; perhaps nobody's */
    record Everybody(Map<PersonId, String> names) implements Namesakes {

        public Everybody {
            names = Map.copyOf(names);
        }
    }

    /** Too many for one answer, or no answer: there may be anybody. */
    record Unknown(String why) implements Namesakes {}
}
