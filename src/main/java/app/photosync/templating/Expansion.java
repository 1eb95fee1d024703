package app.photosync.templating;

import app.photosync.templating.function.Surroundings;
import app.photosync.templating.value.Budget;
import app.photosync.templating.value.Undefined;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Everything one expansion depends on; nothing is taken from the machine but the random numbers of {@code rand} and {@code newGuid}.
 *
 * @param data what {@code $root} is: a plain value
 * @param host what {@code $host} is: a plain value
 * @param locale how texts, numbers and dates are written where the template names no locale
 * @param zone the time zone of times without one
 * @param clock the time of {@code utcNow()} and its kind
 */
public record Expansion(Object data, Object host, Locale locale, ZoneId zone, Clock clock, Limits limits) {

    /** English as written in the United States, UTC, the system's clock and the standard limits; no host. */
    public static Expansion of(Object data) {
        return new Expansion(data, Undefined.UNDEFINED, Locale.US, ZoneOffset.UTC, Clock.systemUTC(), Limits.STANDARD);
    }

    /** For a template whose data is all in the template itself. */
    public static Expansion withoutData() {
        return of(Undefined.UNDEFINED);
    }

    public Expansion withHost(Object host) {
        return new Expansion(data, host, locale, zone, clock, limits);
    }

    public Expansion in(Locale locale) {
        return new Expansion(data, host, locale, zone, clock, limits);
    }

    public Expansion at(ZoneId zone) {
        return new Expansion(data, host, locale, zone, clock, limits);
    }

    public Expansion by(Clock clock) {
        return new Expansion(data, host, locale, zone, clock, limits);
    }

    public Expansion within(Limits limits) {
        return new Expansion(data, host, locale, zone, clock, limits);
    }

    Surroundings surroundings(Budget budget) {
        return new Surroundings(locale, zone, clock, ThreadLocalRandom.current(), budget);
    }
}
