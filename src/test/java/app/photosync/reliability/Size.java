package app.photosync.reliability;

/**
 * How big a test runs. A system property of the same name overrides each figure, for example {@code -Dreliability.clicks=1000}.
 *
 * @param clicks people who press, each press being delivered four times
 * @param kills how often a replica is killed
 * @param pauses how often a replica is paused beyond a lease that is ten times as short as in production
 * @param longPauses how often beyond a lease as in production
 * @param visitors people at once while replicas are killed or paused: a replica starts slowly beside many of them
 */
record Size(int clicks, int kills, int pauses, int longPauses, int visitors) {

    /** In every build. */
    static final Size SMALL = new Size(300, 10, 4, 0, 3);

    /** With {@code -Plong}. */
    static Size big() {
        return new Size(
                Integer.getInteger("reliability.clicks", 10_000),
                Integer.getInteger("reliability.kills", 200),
                Integer.getInteger("reliability.pauses", 95),
                Integer.getInteger("reliability.longPauses", 5),
                Integer.getInteger("reliability.visitors", 8));
    }
}
