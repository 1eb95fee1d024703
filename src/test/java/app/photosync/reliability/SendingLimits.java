package app.photosync.reliability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.RequestLog;
import app.photosync.simulator.tenant.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what the connector was asked, from all replicas together, to what it takes (docs/teams-rules.md 17). Typing and updates count, and
 * so do calls that were turned away.
 */
record SendingLimits(List<Instant> all, Map<String, List<Instant>> byConversation) {

    private static final Pattern CONVERSATION = Pattern.compile("/v3/conversations/([^/]+)/activities");

    private static final Limit OF_THE_TENANT = new Limit(50, Duration.ofSeconds(1));
    private static final List<Limit> OF_A_CONVERSATION = List.of(
            new Limit(7, Duration.ofSeconds(1)), new Limit(8, Duration.ofSeconds(2)),
            new Limit(60, Duration.ofSeconds(30)), new Limit(1_800, Duration.ofHours(1)));

    /** At most so many sends in any window of this length. */
    private record Limit(int sends, Duration window) {

        /** @param times ascending */
        int most(List<Instant> times) {
            int most = 0;
            for (int first = 0, last = 0; last < times.size(); last++) {
                while (!times.get(last).isBefore(times.get(first).plus(window))) {
                    first++;
                }
                most = Math.max(most, last - first + 1);
            }
            return most;
        }

        boolean isExceeded(List<Instant> times) {
            return most(times) > sends;
        }
    }

    static SendingLimits of(RequestLog log) {
        List<LoggedRequest> sends = log.to(Target.CONNECTOR);
        return new SendingLimits(
                sends.stream().map(LoggedRequest::time).toList(),
                sends.stream().filter(send -> conversation(send).find())
                        .collect(groupingBy(SendingLimits::conversationId, mapping(LoggedRequest::time, toList()))));
    }

    private static String conversationId(LoggedRequest send) {
        Matcher found = conversation(send);
        return found.find() ? found.group(1) : "";
    }

    private static Matcher conversation(LoggedRequest send) {
        return CONVERSATION.matcher(send.path());
    }

    /** What was exceeded, in words. */
    List<String> exceeded() {
        Stream<String> ofTheTenant = Stream.of(OF_THE_TENANT).filter(limit -> limit.isExceeded(all))
                .map(limit -> "tenant: more than " + limit);
        Stream<String> ofConversations = OF_A_CONVERSATION.stream().flatMap(limit -> byConversation.entrySet().stream()
                .filter(conversation -> limit.isExceeded(conversation.getValue()))
                .map(conversation -> conversation.getKey() + ": more than " + limit));
        return Stream.concat(ofTheTenant, ofConversations).toList();
    }

    @Override
    public String toString() {
        int busiest = byConversation.values().stream().mapToInt(OF_A_CONVERSATION.getFirst()::most).max().orElse(0);
        return "sends=%d most_in_a_second=%d most_in_a_second_and_conversation=%d".formatted(all.size(), OF_THE_TENANT.most(all), busiest);
    }
}
