package app.photosync.portraits;

import java.awt.Color;
import java.util.SplittableRandom;

/** What stays the same in every photo of a person. Lengths are parts of the head's height. */
record Looks(Color skin, Color hair, HairCut hairCut, double faceWidth, double eyeDistance, double noseLength, Color eyes,
        boolean glasses, Beard beard) {

    enum HairCut { SHORT, SIDE_PARTING, LONG, BUN, CURLS, BALD }

    enum Beard { NONE, STUBBLE, FULL }

    private static final Color[] SKINS = {
        new Color(0xF6D7C3), new Color(0xEBC1A0), new Color(0xD9A37C), new Color(0xB97F57), new Color(0x8C5A3C), new Color(0x5E3B28)
    };
    private static final Color[] HAIRS = {
        new Color(0x1E1714), new Color(0x3B2619), new Color(0x6A4326), new Color(0xA87A45), new Color(0xD6B77C),
                new Color(0x9B9893), new Color(0x8A3B1E)
    };
    private static final Color[] EYES = {new Color(0x3A2415), new Color(0x4F6D7A), new Color(0x5B6B3A), new Color(0x6B4A2B)};

    static Looks of(SplittableRandom random) {
        HairCut cut = pick(HairCut.values(), random);
        boolean mayHaveABeard = cut != HairCut.LONG && cut != HairCut.BUN;
        return new Looks(
                Shade.vary(pick(SKINS, random), 0.05, random), Shade.vary(pick(HAIRS, random), 0.1, random), cut,
                random.nextDouble(0.68, 0.82), random.nextDouble(0.30, 0.37), random.nextDouble(0.19, 0.26), pick(EYES, random),
                random.nextInt(3) == 0, mayHaveABeard ? pick(Beard.values(), random) : Beard.NONE);
    }

    private static <T> T pick(T[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }
}
