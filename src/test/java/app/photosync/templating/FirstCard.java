package app.photosync.templating;

/** Expands one card and ends: what a fresh JVM needs for the first one. Prints the milliseconds from the start of {@code main}. */
final class FirstCard {

    private FirstCard() {}

    public static void main(String[] arguments) {
        var template = BenchmarkCard.template();
        var data = BenchmarkCard.data();
        long start = System.nanoTime();
        Template.parse(template).expand(data);
        System.out.println((System.nanoTime() - start) / 1_000_000);
    }
}
