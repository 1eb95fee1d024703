package app.photosync.operations;

import app.photosync.sync.RunTimeSwitch;
import app.photosync.sync.SwitchOrder;
import app.photosync.sync.SyncAs;
import app.photosync.sync.SyncSwitch;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/**
 * {@code /actuator/syncing} on the management port: GET tells whether photos are copied, POST {@code {"as": "off", "why": "..."}} switches
 * it off on all replicas, and {@code {"as": "application"}} lets configuration hold again. 403 without the key of {@link ManagementKey};
 * 400 for another word; 409 where configuration does not allow what is asked for.
 */
@Component
@WebEndpoint(id = "syncing")
class SyncingEndpoint {

    private static final String BY = "management endpoint";
    private static final int LONGEST_REASON = 500;

    private final SyncSwitch syncSwitch;
    private final RunTimeSwitch atRunTime;
    private final ManagementKey key;
    private final Clock clock;

    SyncingEndpoint(SyncSwitch syncSwitch, RunTimeSwitch atRunTime, ManagementKey key, Clock clock) {
        this.syncSwitch = syncSwitch;
        this.atRunTime = atRunTime;
        this.key = key;
        this.clock = clock;
    }

    @ReadOperation
    WebEndpointResponse<Map<String, String>> state() {
        return withKey(() -> new WebEndpointResponse<>(described()));
    }

    @WriteOperation
    WebEndpointResponse<Map<String, String>> turn(String as, @Nullable String why) {
        return withKey(() -> switch (as.toLowerCase(Locale.ROOT)) {
            case "off" -> {
                String reason = why == null ? "" : why.substring(0, Math.min(why.length(), LONGEST_REASON));
                atRunTime.switchOff(new SwitchOrder(clock.instant(), BY, reason));
                yield new WebEndpointResponse<>(described());
            }
            case "application" -> {
                atRunTime.release();
                yield new WebEndpointResponse<>(described(), syncSwitch.isOff() ? 409 : WebEndpointResponse.STATUS_OK);
            }
            default -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        });
    }

    private WebEndpointResponse<Map<String, String>> withKey(Supplier<WebEndpointResponse<Map<String, String>>> answer) {
        return key.isShown() ? answer.get() : new WebEndpointResponse<>(403);
    }

    private Map<String, String> described() {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("as", word(syncSwitch.as()));
        state.put("configured", word(syncSwitch.configured()));
        atRunTime.order().ifPresent(order -> {
            state.put("since", order.since().toString());
            state.put("by", order.by());
            state.put("why", order.why());
        });
        return state;
    }

    private static String word(SyncAs as) {
        return as.name().toLowerCase(Locale.ROOT);
    }
}
