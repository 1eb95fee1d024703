package app.photosync.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** No table without a promise, and none that says something else to operators than it does. */
class KeptTablesTest {

    private static final JdbcClient DATABASE = MigratedDatabase.client();
    private static final Path PAGE = Path.of("docs/operations.md");

    @Test
    void every_table_there_is_has_an_entry() {
        assertThat(KeptTables.ALL).extracting(KeptTable::name).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(DATABASE
                .sql("select table_name from information_schema.tables where table_schema = 'public'").query(String.class).list());
    }

    @Test
    void a_table_with_the_id_of_a_person_a_conversation_or_a_sync_belongs_to_somebody() {
        Set<String> ofSomebody = KeptTables.ALL.stream().filter(table -> table.whose().subject().isPresent()).map(KeptTable::name).collect(Collectors.toSet());

        assertThat(DATABASE.sql("""
                        select distinct table_name from information_schema.columns where table_schema = 'public'
                            and (column_name like '%person%' or column_name like '%conversation%' or column_name like '%operation%'
                                or column_name like '%principal%' or column_name like '%task_instance%')""")
                .query(String.class).list()).isSubsetOf(ofSomebody);
    }

    @Test
    void the_page_for_operators_says_the_same() throws IOException {
        String before = Files.readString(PAGE);

        String after = new KeptTablesOnThePage(KeptTables.ALL).in(before);

        if (!after.equals(before)) {
            Files.writeString(PAGE, after);
        }
        assertThat(before).as("%s showed other tables and has been written anew: look at it and commit it", PAGE).isEqualTo(after);
    }
}
