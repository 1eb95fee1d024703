package app.photosync.templating.function;

import java.util.ArrayList;
import java.util.List;

/**
 * What a function takes and gives. Built in the order it is read: {@code takes(STRING).maybe(NUMBER).gives(STRING)}.
 *
 * @param required how many arguments there must be
 * @param endless the last kind may repeat
 */
public record Signature(List<Kind> arguments, int required, boolean endless, Kind result) {

    private static final int MOST = Integer.MAX_VALUE;

    public static Signature takes(Kind... required) {
        return new Signature(List.of(required), required.length, false, Kind.ANY);
    }

    public Signature maybe(Kind... optional) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(optional));
        return new Signature(List.copyOf(all), required, false, result);
    }

    /** The last argument may be given any number of times. */
    public Signature andMore() {
        return new Signature(arguments, required, true, result);
    }

    public Signature gives(Kind result) {
        return new Signature(arguments, required, endless, result);
    }

    public Function by(Body body) {
        return new Function(this, body);
    }

    /** @return why arguments of these kinds are refused, or null when they fit */
    public String objection(List<Kind> given) {
        if (given.size() < required) {
            return "takes at least " + required + " arguments";
        }
        if (given.size() > most()) {
            return "takes at most " + most() + " arguments";
        }
        for (int i = 0; i < given.size(); i++) {
            Kind wanted = arguments.get(Math.min(i, arguments.size() - 1));
            if (!given.get(i).canBe(wanted)) {
                return "argument " + (i + 1) + " is a " + given.get(i) + ", not a " + wanted;
            }
        }
        return null;
    }

    private int most() {
        return endless ? MOST : arguments.size();
    }
}
