package app.photosync.photo.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the evidence: the first rule that fits wins, in the order of docs/domain.md 4. */
final class Diagnostician {

    private final List<Rule> rules;

    Diagnostician(PhotoChanges changes) {
        rules = Stream.of(List.<Rule>of(AccessProblemRules::judge), AccountRules.IN_ORDER, PictureRules.inOrder(changes))
                .flatMap(List::stream).toList();
    }

    Diagnosis judge(Evidence evidence) {
        return rules.stream()
                .map(rule -> rule.judge(evidence))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no case fits what was seen; the last rule must always fit"));
    }

    /** One line of the table; empty when it does not fit. */
    @FunctionalInterface
    interface Rule {
        Optional<Diagnosis> judge(Evidence evidence);
    }
}
