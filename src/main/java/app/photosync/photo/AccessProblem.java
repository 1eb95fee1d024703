package app.photosync.photo;

import java.time.Instant;

/** Why a place could not be read or written. The texts are for IT and for logs, never for the person. */
public sealed interface AccessProblem {

    /**
     * Throttled, down, too slow, or answering nonsense (docs/domain.md 4, row 16).
     *
     * @param notBefore from {@code Retry-After} where there was one
     * @param observed what came back, for example {@code sharepoint 503}
     */
    record Unavailable(Instant notBefore, String observed) implements AccessProblem {}

    /**
     * The application may not do this (row 17).
     *
     * @param permission what IT must grant, by its name in the portal
     */
    record MissingPermission(String permission) implements AccessProblem {}

    /**
     * The company's access rules refused it (row 19).
     *
     * @param rule the error's own name, for example {@code AADSTS53003}
     */
    record AccessBlocked(String rule) implements AccessProblem {}
}
