package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.teams.Chat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartAndStopTest {

    @Test
    void two_replicas_that_start_at_once_on_an_empty_database_migrate_it_once() {
        try (Replicas replicas = Replicas.start(2)) {
            List<Integer> migrations = replicas.database().sql("select count(*) from flyway_schema_history where success group by version")
                    .query(Integer.class).list();

            assertThat(migrations).isNotEmpty().containsOnly(1);
            String anna = Crowd.moveInto(replicas.simulator().tenant(), "Start", 1).getFirst();
            new Chat(replicas.simulator()).from(anna).says("my photo is wrong");
            assertThat(replicas.all().getFirst().terminate()).isLessThan(Duration.ofSeconds(10));
        }
    }
}
