package app.photosync;

import app.photosync.conversation.Pilot;
import app.photosync.photo.AccessProblem;
import app.photosync.photo.GroupMembership;
import app.photosync.photo.Groups;
import app.photosync.photo.PersonId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Admits the members of one directory group, or everybody where none is configured. While the directory does not say who is in it, nobody
 * is admitted, and IT hears of it: an error in the log once an hour, and {@code photosync_pilot_unread_total} each time somebody was turned
 * away.
 */
final class PilotGroup implements Pilot {

    private static final Logger LOG = LoggerFactory.getLogger(PilotGroup.class);
    private static final Duration QUIET = Duration.ofHours(1);

    private final String group;
    private final Groups groups;
    private final InstantSource clock;
    private final Counter unread;
    private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.MIN);

    /** @param group its object id; blank: everybody */
    PilotGroup(String group, Groups groups, InstantSource clock, MeterRegistry meters) {
        this.group = group;
        this.groups = groups;
        this.clock = clock;
        this.unread = meters.counter("photosync.pilot.unread");
    }

    @Override
    public boolean admits(PersonId person) {
        return group.isBlank() || isMember(person);
    }

    private boolean isMember(PersonId person) {
        return switch (groups.membership(group, person)) {
            case GroupMembership.Member() -> true;
            case GroupMembership.NotAMember() -> false;
            case GroupMembership.NotTold(AccessProblem why) -> {
                complain(why);
                yield false;
            }
        };
    }

    private void complain(AccessProblem why) {
        unread.increment();
        Instant now = clock.instant();
        Instant quiet = quietUntil.get();
        if (!now.isBefore(quiet) && quietUntil.compareAndSet(quiet, now.plus(QUIET))) {
            LOG.error("event=pilot_group_unread group={} reason=\"{}\" hint=\"nobody is admitted until it can be read\"", group, why);
        }
    }
}
