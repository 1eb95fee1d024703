package app.photosync.understanding.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Spells a normal text the way people type in a hurry: no accents, no apostrophes, no stretched letters, every number the same. */
public final class PlainSpelling {

    /** French elision: "l'image" is two words, while "don't" is one. */
    private static final Pattern ELISION = Pattern.compile("(?<![\\p{L}'])([cdjlmnst]|qu)'(?=\\p{L})");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    /** Only on Latin letters: elsewhere a mark makes another letter, as in й or が. */
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=[a-z])\\p{M}+");

    private PlainSpelling() {}

    public static String of(String normalText) {
        String words = ELISION.matcher(normalText).replaceAll("$1 ").replace("'", "");
        String germanLetters = words.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        String otherLetters = germanLetters.replace('ł', 'l').replace('ё', 'е').replace("œ", "oe");
        String decomposed = Normalizer.normalize(otherLetters, Normalizer.Form.NFD);
        String unmarked = Normalizer.normalize(LATIN_MARKS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        return NUMBER.matcher(STRETCHED.matcher(unmarked).replaceAll("$1")).replaceAll("0");
    }
}
