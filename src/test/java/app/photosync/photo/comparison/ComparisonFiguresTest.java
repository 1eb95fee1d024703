package app.photosync.photo.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.picture.Picture;
import app.photosync.photo.picture.Scaling;
import app.photosync.portraits.Portrait;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the comparison on more than 2,000 pairs. The tables go to {@code target/comparison}; docs/comparison.md quotes them. */
class ComparisonFiguresTest {

    private static final int PEOPLE = 50;
    private static final Path TABLES = Path.of("target", "comparison");
    private static final Figures SAME = new Figures();
    private static final Figures OTHER = new Figures();

    @BeforeAll
    static void measure() {
        List<BufferedImage> photos = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            photos.add(person % 5 == 4 ? Portrait.of(person).pixels(600, 450) : Portrait.of(person).pixels(480));
        }
        photos.addAll(Photographs.all());
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < photos.size(); i++) {
            Picture original = decoded(photos.get(i));
            for (SameKind kind : SameKind.values()) {
                SAME.compare(name(kind), original, Pictures.picture(kind.of(photos.get(i), new Color(random.nextInt(0x1000000)))));
            }
            for (OtherKind kind : OtherKind.values()) {
                OTHER.compare(name(kind), original, decoded(kind.of(photos.get(i))));
            }
            OTHER.compare("another photo", original, decoded(photos.get((i + 1 + random.nextInt(photos.size() - 1)) % photos.size())));
        }
        for (int person = 0; person < PEOPLE; person++) {
            measureOtherPhotosOf(Portrait.of(person));
        }
        measureInitials();
        SAME.writeTo(TABLES.resolve("same.md"));
        OTHER.writeTo(TABLES.resolve("different.md"));
    }

    private static void measureOtherPhotosOf(Portrait person) {
        Picture original = decoded(person.pixels(300));
        for (int number = 1; number <= 4; number++) {
            OTHER.compare("same person, other day", original, decoded(person.take(number).pixels(240)));
            OTHER.compare("same person, next shot", original, decoded(person.nextShot(number).pixels(240)));
        }
        OTHER.compare("same person, other clothes", original, decoded(person.inOtherClothes().pixels(240)));
        OTHER.compare("same person, head moved by 4 per cent", original, decoded(person.withHeadMoved(0.04, 0).pixels(240)));
        OTHER.compare("same person, head moved by 6 per cent", original, decoded(person.withHeadMoved(-0.05, 0.03).pixels(240)));
    }

    private static void measureInitials() {
        List<String> initials = List.of("AB", "AC", "BA", "AD", "JS", "IS", "MM", "MN", "OK", "QK");
        Color purple = new Color(0x5B5FC7);
        for (String one : initials) {
            SAME.compare("initials", decoded(Retouch.initials(one, purple, 300)),
                    decoded(Scaling.to(Retouch.initials(one, purple, 300), 96, 96)));
            OTHER.compare("initials on another colour", decoded(Retouch.initials(one, purple, 300)),
                    decoded(Retouch.initials(one, new Color(0xC4314B), 300)));
            for (String two : initials) {
                if (!one.equals(two)) {
                    OTHER.compare("other initials", decoded(Retouch.initials(one, purple, 300)),
                            decoded(Retouch.initials(two, purple, 240)));
                }
            }
        }
    }

    private static Picture decoded(BufferedImage photo) {
        return Pictures.picture(SameKind.jpeg(photo, 0.9));
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Test
    void more_than_two_thousand_pairs_are_compared() {
        assertThat(SAME.pairs() + OTHER.pairs()).isGreaterThan(2_000);
    }

    @Test
    void at_most_one_in_two_hundred_copies_is_taken_for_another_photo() {
        assertThat(SAME.count(Likeness.DIFFERENT)).as(SAME.table()).isLessThanOrEqualTo(SAME.pairs() / 200);
    }

    @Test
    void at_most_one_in_two_hundred_other_photos_is_taken_for_a_copy() {
        assertThat(OTHER.count(Likeness.SAME)).as(OTHER.table()).isLessThanOrEqualTo(OTHER.pairs() / 200);
    }

    @Test
    void every_pair_gets_an_answer() {
        assertThat(SAME.count(Likeness.CANNOT_TELL) + OTHER.count(Likeness.CANNOT_TELL)).isZero();
    }
}
