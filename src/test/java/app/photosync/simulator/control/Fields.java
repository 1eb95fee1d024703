package app.photosync.simulator.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads a control body field by field, with the default of each, and refuses what it does not know. */
final class Fields {

    private final String prefix;
    private final JsonNode body;

    private Fields(String prefix, JsonNode body) {
        this.prefix = prefix;
        this.body = body;
    }

    static Fields of(JsonNode body, String... known) throws BadControlBody {
        return checked("", body, known);
    }

    Fields object(String name, String... known) throws BadControlBody {
        return checked(prefix + name + ".", body.path(name), known);
    }

    private static Fields checked(String prefix, JsonNode body, String... known) throws BadControlBody {
        String self = prefix.isEmpty() ? "body" : prefix.substring(0, prefix.length() - 1);
        if (!body.isObject() && !(body.isMissingNode() && !prefix.isEmpty())) {
            throw new BadControlBody(self, "must be a JSON object");
        }
        for (String name : body.propertyNames()) {
            if (!Set.of(known).contains(name)) {
                throw new BadControlBody(prefix + name, "is not known; known are " + String.join(", ", known));
            }
        }
        return new Fields(prefix, body);
    }

    String text(String name, String otherwise) throws BadControlBody {
        JsonNode value = body.path(name);
        require(value.isMissingNode() || value.isString(), name, "must be a text");
        return value.isMissingNode() ? otherwise : value.asString();
    }

    /** A null is a missing value, and may differ from the default. */
    Optional<String> nullableText(String name, Optional<String> otherwise) throws BadControlBody {
        if (body.path(name).isNull()) {
            return Optional.empty();
        }
        return has(name) ? Optional.of(text(name, "")) : otherwise;
    }

    String matching(String name, String otherwise, String pattern) throws BadControlBody {
        String value = text(name, otherwise);
        require(value.matches(pattern), name, "must match " + pattern);
        return value;
    }

    boolean flag(String name, boolean otherwise) throws BadControlBody {
        JsonNode value = body.path(name);
        require(value.isMissingNode() || value.isBoolean(), name, "must be true or false");
        return value.asBoolean(otherwise);
    }

    long number(String name, long otherwise, long least, long most) throws BadControlBody {
        JsonNode value = body.path(name);
        boolean whole = value.isMissingNode() || value.isIntegralNumber() && value.canConvertToLong();
        require(whole, name, "must be a whole number");
        long number = value.asLong(otherwise);
        require(number >= least && number <= most, name, "must be between " + least + " and " + most);
        return number;
    }

    <E> E oneOf(String name, E otherwise, E[] choices, Function<E, String> wireName) throws BadControlBody {
        String value = text(name, wireName.apply(otherwise));
        return Arrays.stream(choices).filter(choice -> wireName.apply(choice).equals(value)).findFirst()
                .orElseThrow(() -> new BadControlBody(prefix + name,
                "must be one of " + Arrays.stream(choices).map(wireName).collect(Collectors.joining(", "))));
    }

    List<String> texts(String name, List<String> otherwise) throws BadControlBody {
        if (!has(name)) {
            return otherwise;
        }
        List<String> texts = new ArrayList<>();
        require(body.path(name).isArray(), name, "must be a list of texts");
        for (JsonNode text : body.path(name)) {
            require(text.isString(), name, "must be a list of texts");
            texts.add(text.asString());
        }
        return texts;
    }

    Optional<byte[]> base64(String name) throws BadControlBody {
        Optional<String> text = nullableText(name, Optional.empty());
        try {
            return text.map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException e) {
            throw new BadControlBody(prefix + name, "must be Base64 or null");
        }
    }

    boolean has(String name) {
        return body.has(name);
    }

    void require(boolean condition, String name, String message) throws BadControlBody {
        if (!condition) {
            throw new BadControlBody(prefix + name, message);
        }
    }
}
