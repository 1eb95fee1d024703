package app.photosync.microsoft365;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.GroupMembership;
import app.photosync.photo.PersonId;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.tenant.TenantSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in which group, asked from the simulated tenant by the real SDK. */
class GraphGroupsTest {

    private static final PersonId ANNA = new PersonId(anna().build().id());
    private static final String PILOT = "b7c1a1de-0c5a-4b1e-9f0a-0a7d5f0e9c01";
    private static final String ADMINISTRATORS = "c8d2b2ef-1d6b-4c2f-8a1b-1b8e6a1f0d02";
    private static final GroupMembership MEMBER = new GroupMembership.Member();
    private static final GroupMembership NOT_A_MEMBER = new GroupMembership.NotAMember();

    private GraphTenant graph;
    private GraphGroups groups;

    @BeforeEach
    void start() throws IOException {
        graph = new GraphTenant();
        groups = new GraphGroups(graph.client(), graph.clock(), Duration.ofMinutes(5));
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_member_is_a_member() {
        graph.tenant().groups().has(PILOT, Set.of(ANNA.value()));

        assertThat(groups.membership(PILOT, ANNA)).isEqualTo(MEMBER);
    }

    @Test
    void a_member_of_a_group_in_the_group_is_a_member() {
        graph.tenant().groups().has(PILOT, Set.of(ADMINISTRATORS));
        graph.tenant().groups().has(ADMINISTRATORS, Set.of(ANNA.value()));

        assertThat(groups.membership(PILOT, ANNA)).isEqualTo(MEMBER);
    }

    @Test
    void somebody_else_is_not() {
        graph.tenant().groups().has(PILOT, Set.of("somebody else"));

        assertThat(groups.membership(PILOT, ANNA)).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    void a_member_of_one_group_is_no_member_of_another() {
        graph.tenant().groups().has(PILOT, Set.of(ANNA.value()));
        groups.membership(PILOT, ANNA);

        assertThat(groups.membership(ADMINISTRATORS, ANNA)).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    void what_was_told_is_kept_for_as_long_as_set() {
        groups.membership(PILOT, ANNA);
        graph.tenant().groups().has(PILOT, Set.of(ANNA.value()));
        assertThat(groups.membership(PILOT, ANNA)).isEqualTo(NOT_A_MEMBER);

        graph.clock().moves(Duration.ofMinutes(5));
        assertThat(groups.membership(PILOT, ANNA)).isEqualTo(MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GroupMember.Read.All", "User.Read.All"})
    void without_one_of_the_two_permissions_nobody_can_tell(String missing) {
        graph.tenant().groups().has(PILOT, Set.of(ANNA.value()));
        graph.tenant().set(TenantSettings.atTheStart().withoutGrant(missing));

        assertThat(groups.membership(PILOT, ANNA)).isEqualTo(new GroupMembership.NotTold(
                new AccessProblem.MissingPermission("Microsoft Graph User.Read.All and GroupMember.Read.All (application)")));
    }

    @Test
    void that_nobody_could_tell_is_not_kept() {
        graph.tenant().groups().has(PILOT, Set.of(ANNA.value()));
        graph.tenant().faults().add(Fault.of(Target.GRAPH, 500).at("checkMemberGroups"));
        assertThat(groups.membership(PILOT, ANNA)).isInstanceOf(GroupMembership.NotTold.class);

        assertThat(groups.membership(PILOT, ANNA)).isEqualTo(MEMBER);
    }

    @Test
    void an_id_that_is_none_is_told() {
        assertThat(groups.membership("photo-sync-pilot@contoso.com", ANNA)).isInstanceOf(GroupMembership.NotTold.class);
    }

    @Test
    void a_person_whom_the_directory_does_not_know_is_not_admitted() {
        assertThat(groups.membership(PILOT, new PersonId("00000000-0000-0000-0000-00000000a22a")))
                .isInstanceOf(GroupMembership.NotTold.class);
    }
}
