package app.photosync.templating.function;

import app.photosync.templating.value.Budget;
import app.photosync.templating.value.EvaluationError;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of the common kind: character classes, groups, repetition, alternatives, anchors, {@code (?i)}, {@code (?m)} and
 * {@code (?s)} at the start of a group. Look-around and possessive repetition are refused, as the language's other engines refuse them.
 */
public final class RegularExpressions {

    private static final Pattern NOT_COMMON = Pattern.compile("\\(\\?(?:[=!>]|<[=!])|[*+?}]\\+");
    private static final Pattern ESCAPE = Pattern.compile("\\G\\\\(?:[pPx]\\{[^}]*}|.)", Pattern.DOTALL);
    private static final Pattern REPETITION = Pattern.compile("\\{\\d+(?:,\\d*)?}");
    private static final int LONGEST = 1000;

    private RegularExpressions() {}

    /** @throws EvaluationError when the pattern is empty, not a common one, or longer than 1,000 characters */
    public static Pattern compiled(String pattern) {
        if (pattern.isEmpty() || pattern.length() > LONGEST || NOT_COMMON.matcher(pattern).find()) {
            throw new EvaluationError("'" + pattern + "' is not a regular expression of the common kind");
        }
        try {
            return Pattern.compile(asJavaWritesIt(pattern));
        } catch (PatternSyntaxException _) {
            throw new EvaluationError("'" + pattern + "' is not a regular expression");
        }
    }

    /** Whether the pattern is anywhere in the text; every character looked at costs a step. */
    public static boolean find(Pattern pattern, String text, Budget budget) {
        try {
            return pattern.matcher(new Metered(text, budget)).find();
        } catch (StackOverflowError _) {
            throw new EvaluationError("the regular expression " + pattern + " is too complex for the text");
        }
    }

    /** Braces that repeat nothing, and brackets and ampersands inside a class, are ordinary characters in other engines but not in Java. */
    private static String asJavaWritesIt(String pattern) {
        var java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\' && i + 1 < pattern.length()) {
                int end = ESCAPE.matcher(pattern).region(i, pattern.length()).results().findFirst()
                        .map(escape -> escape.end()).orElse(i + 2);
                java.append(pattern, i, end);
                i = end - 1;
                continue;
            }
            boolean ordinary = inClass
                    ? character == '[' || character == '&'
                    : character == '{' && !REPETITION.matcher(pattern).region(i, pattern.length()).lookingAt();
            java.append(ordinary ? "\\" : "").append(character);
            inClass = inClass ? character != ']' : character == '[';
        }
        return java.toString();
    }

    /** Costs a step for every character looked at, because backtracking can look at one text a million times. */
    private record Metered(CharSequence text, Budget budget) implements CharSequence {

        @Override
        public char charAt(int index) {
            budget.spend(1);
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
