package app.photosync.templating.function;

import app.photosync.templating.value.Budget;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What an expansion takes from the world around it, so that nothing depends on the machine it runs on. */
public record Surroundings(Locale locale, ZoneId zone, Clock clock, RandomGenerator random, Budget budget) {}
