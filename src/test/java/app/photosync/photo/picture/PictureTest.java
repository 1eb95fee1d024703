package app.photosync.photo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.photosync.photo.comparison.Pictures;
import app.photosync.photo.picture.Decoding.Decoded;
import app.photosync.portraits.Portrait;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private final Picture portrait = Pictures.picture(Portrait.of(1).jpeg(648));

    @Test
    void knows_its_size_its_format_and_how_large_the_file_was() {
        byte[] file = Pictures.encode(Portrait.of(1).pixels(300, 200), "png");

        Picture picture = Pictures.picture(file);

        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(200);
        assertThat(picture.shortSide()).isEqualTo(200);
        assertThat(picture.aspect()).isEqualTo(1.5);
        assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
        assertThat(picture.byteSize()).isEqualTo(file.length);
    }

    @Test
    void is_nearly_square_up_to_five_per_cent() {
        assertThat(Pictures.picture(Pictures.encode(Portrait.of(1).pixels(100, 105), "png")).isNearlySquare()).isTrue();
        assertThat(Pictures.picture(Pictures.encode(Portrait.of(1).pixels(100, 107), "png")).isNearlySquare()).isFalse();
    }

    @Test
    void a_thumbnail_is_a_square_jpeg_of_the_middle() throws IOException {
        Picture wide = Pictures.picture(Pictures.encode(Pictures.redWithGreenMiddle(300, 100), "png"));

        byte[] thumbnail = wide.thumbnail(72);

        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(thumbnail));
        assertThat(PictureFormat.of(thumbnail)).contains(PictureFormat.JPEG);
        assertThat(shown.getWidth()).isEqualTo(72);
        assertThat(shown.getHeight()).isEqualTo(72);
        assertThat(Pictures.isGreen(shown.getRGB(3, 36))).isTrue();
        assertThat(Pictures.isGreen(shown.getRGB(68, 36))).isTrue();
    }

    @Test
    void a_thumbnail_may_be_larger_than_the_picture() {
        assertThat(Pictures.picture(Pictures.picture(Portrait.of(1).jpeg(48)).thumbnail(200)).width()).isEqualTo(200);
    }

    @Test
    void a_preview_keeps_the_shape_and_is_not_enlarged() {
        Picture wide = Pictures.picture(Pictures.encode(Portrait.of(1).pixels(300, 200), "png"));

        assertThat(Pictures.picture(wide.preview(96, 20_000)).width()).isEqualTo(96);
        assertThat(Pictures.picture(wide.preview(96, 20_000)).height()).isEqualTo(64);
        assertThat(Pictures.picture(wide.preview(1000, 60_000)).width()).isEqualTo(300);
    }

    @Test
    void a_preview_is_never_larger_than_asked_for() {
        for (int maxBytes : new int[] {1_000, 2_000, 5_000, 20_000}) {
            assertThat(portrait.preview(648, maxBytes).length).isLessThanOrEqualTo(maxBytes);
        }
    }

    @Test
    void a_preview_of_no_size_at_all_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException().isThrownBy(() -> portrait.preview(96, 999)).withMessageContaining("999");
    }

    @Test
    void transparent_parts_become_white() throws IOException {
        Picture picture = Pictures.picture(Pictures.encode(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(ImageIO.read(new ByteArrayInputStream(picture.thumbnail(10))).getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void the_same_bytes_decode_to_a_picture_every_time() {
        assertThat(Picture.decode(Portrait.of(1).jpeg(96))).isInstanceOf(Decoded.class);
    }
}
