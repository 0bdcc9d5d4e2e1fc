package dragoman.language.trees;

/** Names of features: 32 bits mixed from what they are made of, the same on every machine and release. */
final class Hash {

    /** What stands where there is nothing: before the first word, behind the last. */
    static final int NONE = 0;

    /** Odd numbers with well spread bits: the golden ratio, and the constants of the murmur3 finaliser. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static final long MIX = 0xFF51AFD7ED558CCDL;

    private static final int WORD_BITS = 32;
    private static final int FOLD = 29;

    private Hash() {}

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int of(CharSequence text, int from, int to) {
        long hash = STEP;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * MIX;
            hash ^= hash >>> FOLD;
        }
        return end(hash);
    }

    static int of(int template, int a) {
        return end(step(template * STEP, a));
    }

    static int of(int template, int a, int b) {
        return end(step(step(template * STEP, a), b));
    }

    static int of(int template, int a, int b, int c) {
        return end(step(step(step(template * STEP, a), b), c));
    }

    static int of(int template, int a, int b, int c, int d) {
        return end(step(step(step(step(template * STEP, a), b), c), d));
    }

    private static long step(long hash, int value) {
        long mixed = (hash ^ (value & 0xFFFFFFFFL)) * MIX;
        return mixed ^ (mixed >>> FOLD);
    }

    private static int end(long hash) {
        long mixed = hash * STEP;
        return (int) (mixed >>> WORD_BITS);
    }
}
