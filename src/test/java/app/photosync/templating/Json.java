package app.photosync.templating;

import tools.jackson.databind.json.JsonMapper;

/** JSON for the tests; read by another reader than ours. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static Object read(String json) {
        return MAPPER.readValue(json, Object.class);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
