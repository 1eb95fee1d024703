package app.photosync.simulator.control;

import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.Target;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** A fault as the control API takes it. */
final class FaultBody {

    private static final int A_DAY_SECONDS = 86_400;
    private static final int TEN_MINUTES_MILLIS = 600_000;

    private FaultBody() {
    }

    static Fault read(JsonNode body) throws BadControlBody {
        Fields fields = Fields.of(body, "target", "path", "status", "retryAfterSeconds", "times", "delayMillis", "contentType", "body");
        fields.require(fields.has("target"), "target", "is missing");
        fields.require(fields.has("status")
                || fields.has("delayMillis"), "status", "is missing; only a fault with delayMillis can do without it");
        return new Fault(fields.oneOf("target", Target.GRAPH, Target.values(), Target::wireName),
                pattern(fields),
                status(fields),
                number(fields, "retryAfterSeconds", A_DAY_SECONDS),
                (int) fields.number("times", 1, 1, 1_000_000),
                fields.number("delayMillis", 0, 0, TEN_MINUTES_MILLIS),
                fields.nullableText("contentType", Optional.empty()),
                fields.nullableText("body", Optional.empty()),
                Optional.empty());
    }

    private static Optional<Pattern> pattern(Fields fields) throws BadControlBody {
        try {
            return fields.nullableText("path", Optional.empty()).map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            throw new BadControlBody("path", "must be a regular expression");
        }
    }

    private static OptionalInt status(Fields fields) throws BadControlBody {
        OptionalInt status = number(fields, "status", 599);
        fields.require(status.isEmpty() || status.getAsInt() == Fault.CUT_THE_CONNECTION
                || status.getAsInt() >= 200, "status", "must be 0 or between 200 and 599");
        return status;
    }

    private static OptionalInt number(Fields fields, String name, int most) throws BadControlBody {
        return fields.has(name) ? OptionalInt.of((int) fields.number(name, 0, 0, most)) : OptionalInt.empty();
    }
}
