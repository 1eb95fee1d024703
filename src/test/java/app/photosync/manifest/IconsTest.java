package app.photosync.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Teams refuses a package whose icons break these rules (docs/teams-rules.md 28). */
class IconsTest {

    @Test
    void the_colour_icon_fills_192_by_192_pixels() {
        BufferedImage icon = AppPackage.icon("color");

        assertThat(icon.getWidth()).isEqualTo(192);
        assertThat(icon.getHeight()).isEqualTo(192);
        assertThat(pixels(icon)).allMatch(pixel -> alpha(pixel) == 255);
    }

    @Test
    void the_outline_icon_is_white_on_transparent_32_by_32_pixels() {
        BufferedImage icon = AppPackage.icon("outline");

        assertThat(icon.getWidth()).isEqualTo(32);
        assertThat(icon.getHeight()).isEqualTo(32);
        assertThat(pixels(icon)).allMatch(pixel -> alpha(pixel) == 0 || (pixel & 0xFFFFFF) == 0xFFFFFF);
        assertThat(alpha(icon.getRGB(0, 0))).isZero();
        assertThat(pixels(icon)).anyMatch(pixel -> alpha(pixel) == 255);
    }

    private static IntStream pixels(BufferedImage icon) {
        return IntStream.of(icon.getRGB(0, 0, icon.getWidth(), icon.getHeight(), null, 0, icon.getWidth()));
    }

    private static int alpha(int pixel) {
        return pixel >>> 24;
    }
}
