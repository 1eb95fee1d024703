package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * What came back from the bot's messaging endpoint.
 *
 * @param status HTTP's; 0 when nothing came in time
 */
record BotAnswer(int status, byte[] body) {

    static final BotAnswer NONE = new BotAnswer(0, new byte[0]);

    /** As the page reads it: the status, and the body when it is JSON. */
    Map<String, Object> shown() {
        return body.length == 0 ? Map.of("status", status) : Map.of("status", status, "body", json());
    }

    private Object json() {
        try {
            return Exchange.JSON.readValue(body, Object.class);
        } catch (JacksonException notJson) {
            return "";
        }
    }
}
