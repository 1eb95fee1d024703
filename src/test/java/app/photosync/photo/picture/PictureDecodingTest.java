package app.photosync.photo.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.comparison.Likeness;
import app.photosync.photo.comparison.PhotoComparison;
import app.photosync.photo.comparison.Pictures;
import app.photosync.photo.picture.Decoding.Decoded;
import app.photosync.photo.picture.Decoding.Reason;
import app.photosync.photo.picture.Decoding.Unusable;
import app.photosync.portraits.Portrait;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecodingTest {

    private static final byte[] JPEG = Portrait.of(3).jpeg(200);

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG", "gif, GIF", "bmp, BMP"})
    void decodes_the_four_formats(String written, PictureFormat recognised) {
        Picture picture = Pictures.picture(Pictures.encode(Portrait.of(3).pixels(64), written));

        assertThat(picture.format()).isEqualTo(recognised);
        assertThat(picture.width()).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_INT_ARGB})
    void decodes_grey_sixteen_bit_indexed_and_transparent_png(int type) {
        assertThat(Picture.decode(Pictures.encode(new BufferedImage(20, 20, type), "png"))).isInstanceOf(Decoded.class);
    }

    @Test
    void of_an_animated_gif_the_first_frame_counts() {
        Picture picture = Pictures.picture(PictureFiles.animatedGif(Pictures.redWithGreenMiddle(30, 10), Portrait.of(1).pixels(30, 10)));

        assertThat(Pictures.isGreen(picture.pixels().getRGB(15, 5))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 100", "3, 300, 100", "6, 100, 300", "8, 100, 300", "9, 300, 100"})
    void a_phone_s_picture_is_turned_upright(int exif, int width, int height) {
        Picture picture = Pictures.picture(PictureFiles.withOrientation(Pictures.encode(Portrait.of(1).pixels(300, 100), "jpeg"), exif));

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_orientation_undoes_what_the_camera_stored(int exif) {
        BufferedImage upright = Portrait.of(1).pixels(200, 120);
        byte[] stored = Pictures.encode(PictureFiles.storedAs(upright, exif), "jpeg");

        Picture picture = Pictures.picture(PictureFiles.withOrientation(stored, exif));

        assertThat(new PhotoComparison().compare(picture, Pictures.picture(upright))).isEqualTo(Likeness.SAME);
    }

    @Test
    void says_that_there_is_nothing() {
        assertThat(Picture.decode(null)).isEqualTo(new Unusable(Reason.EMPTY));
        assertThat(Picture.decode(new byte[0])).isEqualTo(new Unusable(Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "this is my photo.jpg", "<!DOCTYPE html><html><body>Sign in</body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "{\"error\":{}}"
    })
    void text_is_not_a_picture_whatever_its_name_says(String text) {
        assertThat(Picture.decode(text.getBytes(UTF_8))).isEqualTo(new Unusable(Reason.NOT_A_PICTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIFF....WEBPVP8 ", "....ftypheic....", "....ftypavif....", "II*\0........", "MM\0*........"})
    void names_foreign_formats_as_unsupported(String beginning) {
        assertThat(Picture.decode(beginning.getBytes(UTF_8))).isEqualTo(new Unusable(Reason.UNSUPPORTED_FORMAT));
    }

    @Test
    void a_file_of_five_million_bytes_is_the_limit() {
        assertThat(Picture.decode(Arrays.copyOf(JPEG, Picture.MAX_BYTES))).isInstanceOf(Decoded.class);
        assertThat(Picture.decode(Arrays.copyOf(JPEG, Picture.MAX_BYTES + 1))).isEqualTo(new Unusable(Reason.TOO_LARGE_IN_BYTES));
    }

    @Test
    void a_decompression_bomb_is_refused_by_its_header() {
        assertThat(Picture.decode(PictureFiles.pngHeader(30_000, 30_000))).isEqualTo(new Unusable(Reason.TOO_MANY_PIXELS));
        assertThat(Picture.decode(PictureFiles.pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE))).isInstanceOf(Unusable.class);
        assertThat(Picture.decode(PictureFiles.withSize(JPEG, 65_000, 65_000))).isEqualTo(new Unusable(Reason.TOO_MANY_PIXELS));
    }

    @Test
    void a_large_picture_is_kept_at_a_size_that_is_enough() {
        Picture picture = Pictures.picture(Pictures.encode(new BufferedImage(8_000, 4_000, BufferedImage.TYPE_BYTE_BINARY), "png"));

        assertThat(picture.width()).isEqualTo(8_000);
        assertThat(picture.pixels().getWidth() * picture.pixels().getHeight()).isLessThan(6_100_000);
    }

    @Test
    void a_jpeg_for_a_printing_press_is_unsupported() {
        assertThat(Picture.decode(PictureFiles.withFourInks())).isEqualTo(new Unusable(Reason.UNSUPPORTED_FORMAT));
    }

    @Test
    void a_jpeg_with_thousands_of_scans_is_damaged() {
        assertThat(Picture.decode(PictureFiles.withEmptyScans(JPEG, 200))).isEqualTo(new Unusable(Reason.DAMAGED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void a_truncated_file_is_damaged(String format) {
        byte[] whole = Pictures.encode(Portrait.of(3).pixels(120), format);

        for (int tenths = 1; tenths < 10; tenths++) {
            byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
            assertThat(Picture.decode(part)).as("the first %d bytes of %d", part.length, whole.length)
                    .isEqualTo(new Unusable(Reason.DAMAGED));
        }
    }

    @Test
    void a_jpeg_may_carry_other_data_behind_its_end() {
        byte[] withTrailer = Arrays.copyOf(JPEG, JPEG.length + 5_000);

        assertThat(Picture.decode(withTrailer)).isInstanceOf(Decoded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void mutated_files_never_throw(String format) {
        byte[] valid = PictureFiles.withOrientationIfJpeg(Pictures.encode(Portrait.of(3).pixels(40), format), format);
        for (long seed = 0; seed < 500; seed++) {
            byte[] mutated = PictureFiles.mutated(valid, new SplittableRandom(seed));
            assertThat(Picture.decode(mutated)).as("%s with seed %d", format, seed).isNotNull();
        }
    }

    @Test
    void random_bytes_behind_any_beginning_never_throw() {
        for (long seed = 0; seed < 400; seed++) {
            byte[] bytes = PictureFiles.randomBytes(JPEG, new SplittableRandom(seed));
            assertThat(Picture.decode(bytes)).as("seed %d", seed).isNotNull();
        }
    }
}
