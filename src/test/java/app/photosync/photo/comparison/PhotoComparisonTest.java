package app.photosync.photo.comparison;

import static app.photosync.photo.comparison.Likeness.CANNOT_TELL;
import static app.photosync.photo.comparison.Likeness.DIFFERENT;
import static app.photosync.photo.comparison.Likeness.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.picture.Picture;
import app.photosync.portraits.Portrait;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoComparisonTest {

    private static final BufferedImage ANNA = Portrait.of(7).pixels(648);

    private final PhotoComparison comparison = new PhotoComparison();
    private final Picture anna = Pictures.picture(ANNA);

    @ParameterizedTest
    @EnumSource
    void what_a_service_does_to_a_photo_leaves_it_the_same(SameKind kind) {
        assertThat(comparison.compare(anna, Pictures.picture(kind.of(ANNA, Color.BLACK)))).isEqualTo(SAME);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_picture_is_another_one(OtherKind kind) {
        assertThat(comparison.compare(anna, Pictures.picture(kind.of(ANNA)))).isEqualTo(DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void another_photo_of_the_same_person_is_different(int number) {
        assertThat(comparison.compare(anna, Pictures.picture(Portrait.of(7).take(number).pixels(300)))).isEqualTo(DIFFERENT);
        assertThat(comparison.compare(anna, Pictures.picture(Portrait.of(7).nextShot(number).pixels(300)))).isEqualTo(DIFFERENT);
    }

    @Test
    void a_square_from_the_middle_of_a_wide_photo_is_the_same() {
        Picture wide = Pictures.picture(Portrait.of(8).pixels(900, 600));

        assertThat(comparison.compare(wide, Pictures.picture(wide.thumbnail(300)))).isEqualTo(SAME);
        assertThat(comparison.compare(Pictures.picture(wide.thumbnail(300)), wide)).isEqualTo(SAME);
    }

    @Test
    void two_silhouettes_are_the_same_and_no_portrait_is_one() {
        Picture silhouette = Pictures.picture(Retouch.silhouette(300));

        assertThat(comparison.compare(silhouette, Pictures.picture(Retouch.silhouette(48)))).isEqualTo(SAME);
        assertThat(comparison.compare(silhouette, anna)).isEqualTo(DIFFERENT);
    }

    @Test
    void a_single_colour_says_nothing() {
        Picture grey = Pictures.picture(Retouch.plain(Color.GRAY, 100));

        assertThat(comparison.compare(grey, grey)).isEqualTo(CANNOT_TELL);
        assertThat(comparison.compare(anna, grey)).isEqualTo(CANNOT_TELL);
        assertThat(comparison.compare(Pictures.picture(Retouch.plain(Color.WHITE, 1)), anna)).isEqualTo(CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 13, 47})
    void tiny_pictures_get_an_answer_too(int side) {
        assertThat(comparison.compare(anna, Pictures.picture(Portrait.of(1).pixels(100, 60)
                .getSubimage(30, 20, side > 40 ? 40 : side, Math.min(side, 40))))).isNotNull();
    }
}
