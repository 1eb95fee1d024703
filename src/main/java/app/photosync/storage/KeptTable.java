package app.photosync.storage;

import java.util.List;

/**
 * One table, and what is promised about it. Retention, forgetting, the answer to "what do you know about me" and the table in
 * docs/operations.md are all read from this; see {@link KeptTables} for the list.
 *
 * @param keeps in the words of docs/operations.md
 */
record KeptTable(String name, String keeps, Whose whose, Forgetting forgetting, List<Ending> endings) {

    KeptTable(String name, String keeps, Whose whose, Forgetting forgetting, Ending... endings) {
        this(name, keeps, whose, forgetting, List.of(endings));
    }

    /** @return the statements that forgetting makes, in order; parameters are those of {@link PersonKeys} */
    List<String> statementsThatForget() {
        return switch (forgetting) {
            case Forgetting.Deleted() -> List.of("delete from " + name + " where " + whose.condition());
            case Forgetting.Changed(_, List<String> statements) -> statements;
            case Forgetting.Stays(_) -> List.of();
        };
    }
}
