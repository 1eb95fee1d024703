package app.photosync.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one spelling in which typed commands are compared: what phones, keyboards and copied text add to a word does not count. */
final class TypedWord {

    /** The longest command has 40 characters; the rest is for what surrounds it. */
    private static final int LONGEST = 200;

    /** Zero-width characters, marks of the writing direction, the selectors that turn a sign into an emoji. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE0E\\uFE0F]");
    private static final Pattern EMOJI = Pattern.compile("[\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}]");
    private static final Pattern APOSTROPHES = Pattern.compile("['`´‘’ʼ′]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Punct}«»“”„…¿¡。、]+|[\\s\\p{Punct}«»“”„…¿¡。、]+$");

    private TypedWord() {}

    /** @return empty for what is too long to be a command, or holds no letter */
    static Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        // before the normalization, which takes the acute accent for a space with an accent above
        String oneApostrophe = APOSTROPHES.matcher(text).replaceAll("’");
        String composed = Normalizer.normalize(oneApostrophe, Normalizer.Form.NFKC);
        String visible = EMOJI.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
        String bare = AROUND.matcher(GAPS.matcher(visible).replaceAll(" ")).replaceAll("");
        return Optional.of(bare.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
