package app.photosync.understanding.recognition;

import java.util.Arrays;

/** Scores become probabilities, the same to the last bit on every machine. */
public final class Softmax {

    private Softmax() {}

    /** Works in the array that it is given. */
    public static double[] of(double[] scores) {
        double highest = Arrays.stream(scores).max().orElseThrow();
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
