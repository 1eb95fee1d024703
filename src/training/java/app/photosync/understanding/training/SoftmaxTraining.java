package app.photosync.understanding.training;

import app.photosync.understanding.recognition.LinearModel;
import app.photosync.understanding.recognition.Softmax;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Stochastic gradient descent on a linear softmax: one thread, a fixed seed, the same weights on every machine. */
final class SoftmaxTraining {

    /** What one text shows, and what it should be taken for. */
    record Example(int[] buckets, int outcome) {}

    private static final float FIRST_RATE = 6f;
    /** One feature in four is left out at random, so that no single word carries a phrase. */
    private static final int DROPPED_ONE_IN = 4;
    /** How far from certainty it stops to learn: a model that is never quite sure knows better when to ask. */
    private static final double SURE_ENOUGH = 0.95;

    private final int outcomes;
    private final int rounds;
    private final float[] weights;
    private final SplittableRandom random = new SplittableRandom(4);

    SoftmaxTraining(int buckets, int outcomes, int rounds) {
        this.outcomes = outcomes;
        this.rounds = rounds;
        this.weights = new float[buckets * outcomes];
    }

    LinearModel train(List<Example> examples) {
        Example[] order = examples.toArray(Example[]::new);
        long steps = (long) rounds * order.length;
        long step = 0;
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            for (Example example : order) {
                learn(example, FIRST_RATE * (1 - (float) step++ / steps));
            }
        }
        return packed();
    }

    private void shuffle(Example[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Example moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
    }

    private void learn(Example example, float rate) {
        int[] buckets = thinned(example.buckets());
        double scale = 1 / Math.sqrt(Math.max(1, buckets.length));
        double[] probabilities = Softmax.of(scores(buckets, scale));
        if (probabilities[example.outcome()] >= SURE_ENOUGH) {
            return;
        }
        var change = new float[outcomes];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            double wanted = outcome == example.outcome() ? 1 : 0;
            change[outcome] = (float) (rate * scale * (wanted - probabilities[outcome]));
        }
        for (int bucket : buckets) {
            int row = bucket * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                weights[row + outcome] += change[outcome];
            }
        }
    }

    private int[] thinned(int[] buckets) {
        int[] kept = new int[buckets.length];
        int count = 0;
        long dice = 0;
        for (int i = 0; i < buckets.length; i++) {
            dice = i % 16 == 0 ? random.nextLong() : dice >>> 4;
            if ((dice & (DROPPED_ONE_IN - 1)) != 0) {
                kept[count++] = buckets[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private double[] scores(int[] buckets, double scale) {
        var sums = new float[outcomes];
        for (int bucket : buckets) {
            int row = bucket * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                sums[outcome] += weights[row + outcome];
            }
        }
        var scores = new double[outcomes];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            scores[outcome] = sums[outcome] * scale;
        }
        return scores;
    }

    private LinearModel packed() {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = largest / Byte.MAX_VALUE;
        var bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / step);
        }
        return new LinearModel(outcomes, bytes, step);
    }
}
