package app.photosync.photo.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An assumption about which parts of two pictures show the same thing. */
record Framing(Box a, Box b) {

    private static final double SAME_ASPECT = 0.02;
    private static final double LARGEST_CROP = 0.88;
    private static final double SMALLEST_IN_A_FRAME = 0.4;
    private static final double STEP = 0.03;

    /** All that a service may have done: nothing, bars on any side, a square cut from the middle, or a few per cent cut off all around. */
    static Set<Framing> candidates(IntegralImage a, IntegralImage b) {
        Set<Framing> framings = new LinkedHashSet<>();
        framings.add(new Framing(Box.WHOLE, Box.WHOLE));
        for (Box inA : contents(a)) {
            for (Box inB : contents(b)) {
                framings.add(new Framing(inA, inB));
                addCut(framings, a, inA, b, inB);
            }
        }
        for (Box middle : middles(b, a.aspect())) {
            framings.add(new Framing(Box.WHOLE, middle));
        }
        for (Box middle : middles(a, b.aspect())) {
            framings.add(new Framing(middle, Box.WHOLE));
        }
        return framings;
    }

    /** The picture as it is, without its bars, and without the bars inside those. */
    private static List<Box> contents(IntegralImage picture) {
        List<Box> contents = new ArrayList<>();
        Box content = Box.WHOLE;
        contents.add(content);
        for (int frames = 0; frames < 2; frames++) {
            Box inner = PlainBorder.without(picture, content);
            if (!inner.equals(content)) {
                contents.add(inner);
            }
            content = inner;
        }
        return contents;
    }

    private static void addCut(Set<Framing> framings, IntegralImage a, Box inA, IntegralImage b, Box inB) {
        double aspectA = inA.aspectIn(a.aspect());
        double aspectB = inB.aspectIn(b.aspect());
        if (Math.abs(Math.log(aspectA / aspectB)) > SAME_ASPECT) {
            framings.add(new Framing(inA.middle(aspectB, a.aspect()), inB));
            framings.add(new Framing(inA, inB.middle(aspectA, b.aspect())));
        }
    }

    /**
     * Where a photo of this aspect stands in the middle of a frame. The plain frame of a small, hard-pressed JPEG has no clear inner edge
     * to be found by.
     */
    private static List<Box> middles(IntegralImage picture, double aspect) {
        List<Box> middles = new ArrayList<>();
        double smallest = PlainBorder.surrounds(picture) ? SMALLEST_IN_A_FRAME : LARGEST_CROP;
        for (double size = 1; size >= smallest; size -= STEP) {
            middles.add(Box.WHOLE.middle(aspect, picture.aspect()).scaled(size, size));
        }
        return middles;
    }
}
