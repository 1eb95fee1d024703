package app.photosync.understanding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stochastic gradient descent on a linear softmax: one thread, a fixed seed, the same weights on every machine. */
final class SoftmaxTraining {

    /** What one text shows, and what it should be taken for. */
    record Example(int[] buckets, int outcome) {}

    private static final int ROUNDS = 8;
    private static final float FIRST_RATE = 6f;
    /** Features left out at random, so that no single word carries a phrase. */
    private static final float DROPPED = 0.15f;
    private static final float SMOOTHING = 0.05f;

    private final int outcomes;
    private final float[] weights;
    private final Random random = new Random(4);

    SoftmaxTraining(int buckets, int outcomes) {
        this.outcomes = outcomes;
        this.weights = new float[buckets * outcomes];
    }

    LinearModel train(List<Example> examples) {
        List<Integer> order = IntStream.range(0, examples.size()).boxed().collect(Collectors.toList());
        long steps = (long) ROUNDS * examples.size();
        long step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int index : order) {
                learn(examples.get(index), FIRST_RATE * (1 - (float) step++ / steps));
            }
        }
        return packed();
    }

    private void learn(Example example, float rate) {
        int[] buckets = thinned(example.buckets());
        double scale = 1 / Math.sqrt(Math.max(1, buckets.length));
        double[] gradient = Softmax.of(scores(buckets, scale));
        for (int outcome = 0; outcome < outcomes; outcome++) {
            double wanted = SMOOTHING / outcomes + (outcome == example.outcome() ? 1 - SMOOTHING : 0);
            gradient[outcome] = rate * scale * (wanted - gradient[outcome]);
        }
        for (int bucket : buckets) {
            int row = bucket * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                weights[row + outcome] += (float) gradient[outcome];
            }
        }
    }

    private int[] thinned(int[] buckets) {
        int[] kept = new int[buckets.length];
        int count = 0;
        for (int bucket : buckets) {
            if (random.nextFloat() >= DROPPED) {
                kept[count++] = bucket;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private double[] scores(int[] buckets, double scale) {
        var scores = new double[outcomes];
        for (int bucket : buckets) {
            int row = bucket * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                scores[outcome] += weights[row + outcome];
            }
        }
        for (int outcome = 0; outcome < outcomes; outcome++) {
            scores[outcome] *= scale;
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
