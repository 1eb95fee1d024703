package app.photosync.understanding.lexicon;

/** FNV-1a with a final mix: the same on every machine, since the packed weights depend on it. */
public final class Hash {

    private static final int PRIME = 0x01000193;

    private Hash() {}

    static int of(CharSequence text, int seed) {
        int hash = 0x811C9DC5 ^ (seed * 0x9E3779B9);
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }

    public static int bucket(CharSequence text, int seed, int buckets) {
        return Integer.remainderUnsigned(of(text, seed), buckets);
    }
}
