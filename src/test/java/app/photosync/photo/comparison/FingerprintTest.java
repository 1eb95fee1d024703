package app.photosync.photo.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.photosync.photo.picture.Picture;
import app.photosync.portraits.Portrait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private final Picture portrait = Pictures.picture(Portrait.of(5).pixels(648));
    private final Fingerprint fingerprint = Fingerprint.of(portrait);

    @Test
    void survives_being_stored_as_text() {
        assertThat(fingerprint.text()).hasSize(35).startsWith("p1-");
        assertThat(Fingerprint.parse(fingerprint.text())).isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"p1-", "p2-00000000000000000000000000000000", "p1-0000000000000000000000000000000g",
            "p1-00000000000000000000000000000000 "})
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 96, 240, 648})
    void recognises_the_photo_in_another_size(int side) {
        assertThat(Fingerprint.of(Pictures.picture(portrait.thumbnail(side))).isOfTheSamePhotoAs(fingerprint)).isTrue();
    }

    @Test
    void recognises_a_hundred_portraits_and_confuses_none() {
        Fingerprint[] originals = new Fingerprint[100];
        for (int person = 0; person < originals.length; person++) {
            originals[person] = Fingerprint.of(Pictures.picture(Portrait.of(person).pixels(200)));
        }
        for (int person = 0; person < originals.length; person++) {
            Fingerprint thumbnail = Fingerprint.of(Pictures.picture(Pictures.picture(Portrait.of(person).pixels(200)).thumbnail(72)));
            for (int other = 0; other < originals.length; other++) {
                assertThat(thumbnail.isOfTheSamePhotoAs(originals[other])).as("thumbnail of %d against %d", person, other)
                        .isEqualTo(person == other);
            }
        }
    }

    @Test
    void the_next_shot_of_a_session_is_another_photo() {
        for (int shot = 1; shot < 10; shot++) {
            assertThat(Fingerprint.of(Pictures.picture(Portrait.of(5).nextShot(shot).pixels(648))).isOfTheSamePhotoAs(fingerprint))
                    .isFalse();
        }
    }
}
