package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.GroupMembership;
import app.photosync.photo.PersonId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PilotGroupTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final GroupMembership MISSING = new GroupMembership.NotTold(new AccessProblem.MissingPermission("GroupMember.Read.All"));

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void everybody_is_admitted_where_there_is_no_group() {
        assertThat(pilot("", MISSING).admits(ANNA)).isTrue();
    }

    @Test
    void members_are_admitted_and_nobody_else() {
        assertThat(pilot("pilots", new GroupMembership.Member()).admits(ANNA)).isTrue();
        assertThat(pilot("pilots", new GroupMembership.NotAMember()).admits(ANNA)).isFalse();
    }

    @Test
    void nobody_is_admitted_while_the_directory_does_not_say() {
        assertThat(pilot("pilots", MISSING).admits(ANNA)).isFalse();
        assertThat(meters.counter("photosync.pilot.unread").count()).isEqualTo(1);
    }

    @Test
    void an_error_says_why_once_an_hour(CapturedOutput output) {
        PilotGroup pilot = pilot("pilots", MISSING);
        pilot.admits(ANNA);
        pilot.admits(ANNA);
        assertThat(errors(output)).isEqualTo(1);
        assertThat(output).contains("ERROR").contains("MissingPermission[permission=GroupMember.Read.All]");

        clock.moves(Duration.ofHours(1));
        pilot.admits(ANNA);
        assertThat(errors(output)).isEqualTo(2);
    }

    private static int errors(CapturedOutput output) {
        return output.getOut().split("event=pilot_group_unread", -1).length - 1;
    }

    private PilotGroup pilot(String group, GroupMembership answer) {
        return new PilotGroup(group, (_, _) -> answer, clock, meters);
    }
}
