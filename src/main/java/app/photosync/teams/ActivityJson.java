package app.photosync.teams;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * This room's one JSON mapper. It is Jackson 2, because the SDK's types are (docs/teams-rules.md 27a). A key that comes twice in an
 * object is refused: others who read the same bytes may have taken the other one.
 */
final class ActivityJson {

    /** Real activities nest about 10 deep; a card's data may add some. */
    private static final int DEEPEST = 64;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
            .build();

    private ActivityJson() {}

    /** @throws BadActivity when the bytes are no JSON object, or one that nests too deep */
    static ObjectNode object(byte[] body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw new BadActivity("the body is not JSON that can be read");
        }
        throw new BadActivity("the body is not a JSON object");
    }

    /** @throws BadActivity when a known field has a shape it must not have */
    static <T> T as(ObjectNode object, Class<T> type) {
        try {
            return MAPPER.treeToValue(object, type);
        } catch (JsonProcessingException e) {
            throw new BadActivity("a field of the activity has the wrong type");
        }
    }

    /** @param value plain maps, lists and scalars, or an SDK type */
    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + value.getClass().getName(), e);
        }
    }
}
