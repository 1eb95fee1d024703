package app.photosync.simulator.tenant;

import java.util.Arrays;
import java.util.Optional;

/** The services of the simulated Microsoft side, as the control API names them in faults and in the request log. */
public enum Target {
    GRAPH("graph"),
    SHARE_POINT("sharePoint"),
    CONNECTOR("connector"),
    TOKEN("token");

    private final String wireName;

    Target(String wireName) {
        this.wireName = wireName;
    }

    public static Optional<Target> named(String wireName) {
        return Arrays.stream(values()).filter(target -> target.wireName.equals(wireName)).findFirst();
    }

    public String wireName() {
        return wireName;
    }
}
