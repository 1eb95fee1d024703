package app.photosync.storage;

import app.photosync.conversation.KeptData.Subject;
import java.util.Optional;

/**
 * How the rows of a table are found that belong to somebody, and under which subject they are told.
 *
 * @param subject empty when none of the rows belongs to anybody
 * @param condition with the parameters of {@link PersonKeys}
 * @param counted which of the rows count in the answer
 * @param since SQL of the time that the answer tells
 */
record Whose(Optional<Subject> subject, String condition, String counted, String since) {

    private static final String NO_TIME = "null::timestamptz";

    static Whose person(Subject subject) {
        return where(subject, "person_id = :person");
    }

    static Whose conversation(Subject subject) {
        return where(subject, "conversation_id = :conversation");
    }

    static Whose personOrConversation(Subject subject) {
        return where(subject, "(person_id = :person or conversation_id = :conversation)");
    }

    static Whose where(Subject subject, String condition) {
        return new Whose(Optional.of(subject), condition, "true", NO_TIME);
    }

    static Whose nobody() {
        return new Whose(Optional.empty(), "false", "true", NO_TIME);
    }

    Whose since(String column) {
        return new Whose(subject, condition, counted, column);
    }

    Whose counting(String rows) {
        return new Whose(subject, condition, rows, since);
    }
}
