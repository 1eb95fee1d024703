package app.photosync.portraits;

import java.awt.Color;
import java.util.SplittableRandom;

/** What is around the face: the wall or the place, the clothes, the light. */
record Scene(Backdrop backdrop, long backdropSeed, Color backdropColour, Color shirt, Color collar, boolean suit, double lightFrom,
        double vignette, double grain) {

    enum Backdrop { WALL, STUDIO, OFFICE, GREENERY, CITY_LIGHTS }

    private static final Color[] WALLS = {
        new Color(0xE9E4DA), new Color(0xC9D3DA), new Color(0x9FB0B8), new Color(0x6F7C86), new Color(0x3D444B),
                new Color(0xD8C7AE), new Color(0xF2F2F0)
    };
    private static final Color[] SHIRTS = {
        new Color(0x23304A), new Color(0x2E2E30), new Color(0xEDEDEB), new Color(0x7FA3C7), new Color(0x8C2F39), new Color(0x3F6B4F),
                new Color(0xC98B2B), new Color(0x6D4C7D)
    };

    static Scene of(SplittableRandom random) {
        return new Scene(
                Backdrop.values()[random.nextInt(Backdrop.values().length)], random.nextLong(),
                Shade.vary(WALLS[random.nextInt(WALLS.length)], 0.08, random),
                shirt(random), shirt(random), random.nextInt(3) == 0,
                random.nextDouble(-1, 1), random.nextDouble(0.05, 0.35), random.nextDouble(2, 6));
    }

    private static Color shirt(SplittableRandom random) {
        return Shade.vary(SHIRTS[random.nextInt(SHIRTS.length)], 0.1, random);
    }

    Scene inOtherClothes(SplittableRandom random) {
        Color other = shirt(random);
        while (Shade.difference(other, shirt) < 120) {
            other = shirt(random);
        }
        return new Scene(backdrop, backdropSeed, backdropColour, other, collar, suit, lightFrom, vignette, grain);
    }
}
