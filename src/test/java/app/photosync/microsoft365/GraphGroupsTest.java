package app.photosync.microsoft365;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.PersonId;
import app.photosync.simulator.tenant.TenantSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in the pilot group, asked from the simulated tenant by the real SDK. */
class GraphGroupsTest {

    private static final PersonId ANNA = new PersonId(anna().build().id());
    private static final String PILOT = "b7c1a1de-0c5a-4b1e-9f0a-0a7d5f0e9c01";

    private GraphTenant graph;

    @BeforeEach
    void start() throws IOException {
        graph = new GraphTenant();
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_member_is_a_member() {
        graph.tenant().groups().has(PILOT, Set.of(ANNA.value()));

        assertThat(groups().hasMember(PILOT, ANNA)).isTrue();
    }

    @Test
    void somebody_else_is_not() {
        graph.tenant().groups().has(PILOT, Set.of("somebody else"));

        assertThat(groups().hasMember(PILOT, ANNA)).isFalse();
    }

    @Test
    void nobody_is_shut_out_because_the_directory_does_not_answer() {
        graph.tenant().set(TenantSettings.atTheStart().withoutGrant("GroupMember.Read.All"));

        assertThat(groups().hasMember(PILOT, ANNA)).isTrue();
    }

    private GraphGroups groups() {
        return new GraphGroups(graph.client(), graph.clock(), Duration.ZERO);
    }
}
