package app.photosync.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How a recognizer answered the evaluation lines, with a dialog open or not. */
record Score(List<Answer> answers) {

    record Answer(Language language, Evaluation.Line line, Intent intent) {
        boolean acts() {
            return intent.label() == Label.CHECK_PHOTO || intent.label() == Label.SYNC_NOW;
        }

        boolean shouldAct() {
            return line.label() == Label.CHECK_PHOTO || line.label() == Label.SYNC_NOW;
        }

        boolean right() {
            return intent.label() == line.label();
        }
    }

    static Score of(Recognizer recognizer, boolean dialogOpen, List<Evaluation> evaluations) {
        var answers = new ArrayList<Answer>();
        for (Evaluation evaluation : evaluations) {
            for (Evaluation.Line line : evaluation.lines()) {
                answers.add(new Answer(evaluation.language(), line, recognizer.recognize(new Utterance(line.text(), "", dialogOpen))));
            }
        }
        return new Score(answers);
    }

    /** The mean of the labels' F1, as if each label were as frequent as the others. */
    double macroF1() {
        double sum = 0;
        for (Label label : Label.values()) {
            sum += f1(label);
        }
        return sum / Label.values().length;
    }

    double f1(Label label) {
        long hit = count(a -> a.line().label() == label && a.right());
        long missed = count(a -> a.line().label() == label && !a.right());
        long wronglyTaken = count(a -> a.line().label() != label && a.intent().label() == label);
        return 2.0 * hit / Math.max(1, 2 * hit + missed + wronglyTaken);
    }

    /** Of the lines that ask for a check or a sync: the share that got just that. */
    double recallOfActing() {
        return (double) count(a -> a.shouldAct() && a.right()) / count(Answer::shouldAct);
    }

    /** Of the lines that have nothing to do with the own photo: the share that starts a check or a sync. */
    double falseAlarms(Predicate<Evaluation.Line> lines) {
        return (double) count(a -> a.line().label() == Label.OUT_OF_SCOPE && lines.test(a.line()) && a.acts())
                / count(a -> a.line().label() == Label.OUT_OF_SCOPE && lines.test(a.line()));
    }

    private long count(Predicate<Answer> wanted) {
        return answers.stream().filter(wanted).count();
    }
}
