package app.photosync.templating;

import app.photosync.templating.value.Values;

/** Whether two outcomes are the same: structurally, and numbers as IEEE doubles. */
sealed interface Comparison {

    record Same() implements Comparison {}

    record Different(String ours, String theirs) implements Comparison {}

    static Comparison of(Outcome ours, Outcome theirs) {
        boolean same = switch (ours) {
            case Outcome.Card(Object card) -> theirs instanceof Outcome.Card(Object other) && Values.areEqual(card, other);
            case Outcome.Refused _ -> theirs instanceof Outcome.Refused;
        };
        return same ? new Same() : new Different(ours.toString(), theirs.toString());
    }
}
