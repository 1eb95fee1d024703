package app.photosync.understanding.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plainly spelled text into tokens: words, single characters where a script knows no gaps, question and exclamation marks, signs.
 * Other punctuation is dropped.
 */
public final class Tokenizer {

    private Tokenizer() {}

    public static List<String> of(String plainText) {
        var tokens = new ArrayList<String>();
        var word = new StringBuilder();
        plainText.codePoints().forEach(c -> {
            if (isWordPart(c) && !standsAlone(c)) {
                word.appendCodePoint(c);
                return;
            }
            finish(word, tokens);
            if (standsAlone(c) || c == '?' || c == '!' || isSign(c)) {
                tokens.add(Character.toString(c));
            }
        });
        finish(word, tokens);
        return tokens;
    }

    private static void finish(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Emoji, and the plus that means yes. */
    private static boolean isSign(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || Character.getType(c) == Character.MATH_SYMBOL;
    }

    /** Japanese writes no gaps between words, so each character is a token, and the lexicon puts them together. */
    public static boolean standsAlone(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || c == 'ー';
    }
}
