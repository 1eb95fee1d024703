package app.photosync.simulator.teams;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** What a test can expect of a card that a person sees. */
public final class CardAssert extends AbstractAssert<CardAssert, ShownCard> {

    private CardAssert(ShownCard actual) {
        super(actual, CardAssert.class);
    }

    public static CardAssert assertThat(ShownCard card) {
        return new CardAssert(card);
    }

    public CardAssert hasTitle(String title) {
        isNotNull();
        if (!actual.title().equals(title)) {
            failWithActualExpectedAndMessage(actual.title(), title, "The card's title is%n  %s%nand not%n  %s", actual.title(), title);
        }
        return this;
    }

    /** Exactly these, in this order. */
    public CardAssert hasButtons(String... titles) {
        isNotNull();
        List<String> expected = Arrays.asList(titles);
        if (!actual.buttons().equals(expected)) {
            failWithActualExpectedAndMessage(actual.buttons(), expected, "The card's buttons are%n  %s%nand not%n  %s",
                    actual.buttons(), expected);
        }
        return this;
    }

    /** In a text, a picture's description or a button. */
    public CardAssert mentions(String words) {
        isNotNull();
        if (!actual.words().contains(words)) {
            failWithMessage("The card should mention%n  %s%nbut says%n%s", words, actual.words());
        }
        return this;
    }

    /** In no letter case. */
    public CardAssert doesNotMention(String words) {
        isNotNull();
        if (actual.words().toLowerCase().contains(words.toLowerCase())) {
            failWithMessage("The card should not mention%n  %s%nbut says%n%s", words, actual.words());
        }
        return this;
    }

    public CardAssert showsPictures(int count) {
        isNotNull();
        if (actual.pictures().size() != count) {
            failWithActualExpectedAndMessage(actual.pictures().size(), count, "The card shows %s pictures and not %s",
                    actual.pictures().size(), count);
        }
        return this;
    }
}
