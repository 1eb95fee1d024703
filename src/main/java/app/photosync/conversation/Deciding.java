package app.photosync.conversation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Decides a turn, and does what was decided before anything of it is said; anew where the facts have changed between the two. */
public final class Deciding {

    private static final int MOST_TIMES = 3;

    private final Effects effects;

    public Deciding(Effects effects) {
        this.effects = effects;
    }

    /**
     * @param turn decides; called again, three times at most, when its decision was overtaken
     * @param atTheEnd is given what may be done only when no other try of this turn follows: another one would hear a yes whose question is
     *     answered already, and count twice
     * @throws DecisionOvertaken the third time
     */
    public Reply take(Supplier<Decision> turn, Consumer<Runnable> atTheEnd) {
        for (int time = 1; ; time++) {
            Decision decision = turn.get();
            try {
                effects.write(decision.effects().stream().filter(effect -> !waitsForTheEnd(effect)).toList());
                writeAtTheEnd(decision.effects().stream().filter(Deciding::waitsForTheEnd).toList(), atTheEnd);
                return decision.reply();
            } catch (DecisionOvertaken overtaken) {
                if (time == MOST_TIMES) {
                    throw overtaken;
                }
            }
        }
    }

    private void writeAtTheEnd(List<Effect> last, Consumer<Runnable> atTheEnd) {
        if (!last.isEmpty()) {
            atTheEnd.accept(() -> effects.write(last));
        }
    }

    private static boolean waitsForTheEnd(Effect effect) {
        return effect instanceof Effect.RememberAnswer || effect instanceof Effect.Count;
    }
}
