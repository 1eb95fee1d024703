package app.photosync.understanding.recognition;

/**
 * A linear softmax with weights of one byte.
 *
 * @param outcomes how many outcomes it tells apart
 * @param weights  bucket by bucket, one byte an outcome
 * @param step     what one unit of a weight is worth
 */
public record LinearModel(int outcomes, byte[] weights, float step) {

    /** @return one probability an outcome; they add up to 1 */
    double[] probabilities(int[] buckets) {
        var scores = new double[outcomes];
        for (int bucket : buckets) {
            int row = bucket * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                scores[outcome] += weights[row + outcome];
            }
        }
        double scale = step / Math.sqrt(Math.max(1, buckets.length));
        for (int outcome = 0; outcome < outcomes; outcome++) {
            scores[outcome] *= scale;
        }
        return Softmax.of(scores);
    }
}
