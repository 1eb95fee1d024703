package app.photosync.understanding.lexicon;

import app.photosync.understanding.Utterance;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a text into one spelling: NFKC, lower case, one apostrophe, single spaces, nothing invisible. */
public final class NormalText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFE0E\\uFE0F]");
    private static final Pattern APOSTROPHES = Pattern.compile("['`´‘’ʼ′]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

    private NormalText() {}

    public static String of(String text) {
        String composed = Normalizer.normalize(capped(text), Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        String lower = APOSTROPHES.matcher(visible).replaceAll("'").toLowerCase(Locale.ROOT);
        return capped(GAPS.matcher(lower).replaceAll(" ").strip());
    }

    /** Compatibility forms can grow eighteenfold, so the cap holds before and after. */
    private static String capped(String text) {
        return text.length() <= Utterance.LONGEST ? text : text.substring(0, Utterance.LONGEST);
    }
}
