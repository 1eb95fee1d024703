package app.photosync.understanding.lexicon;

/** One slip of the finger: a letter too many, too few or wrong, or two neighbours swapped. */
final class OneSlip {

    private OneSlip() {}

    static boolean apart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return switch (a.length() - b.length()) {
            case 1 -> restA.substring(1).equals(restB);
            case -1 -> restB.substring(1).equals(restA);
            case 0 -> restA.isEmpty() || restA.substring(1).equals(restB.substring(1)) || swapped(restA, restB);
            default -> false;
        };
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0) && a.substring(2).equals(b.substring(2));
    }
}
