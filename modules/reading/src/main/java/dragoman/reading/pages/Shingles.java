package dragoman.reading.pages;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Hashes of every run of four words: two texts that share most of them say the same. */
final class Shingles {

    private static final int WORDS = 4;

    private final Set<Integer> hashes = new HashSet<>();

    static Shingles of(String text) {
        Shingles shingles = new Shingles();
        int[] words = words(text);
        for (int i = 0; i + WORDS <= words.length; i++) {
            shingles.hashes.add(hash(words, i));
        }
        return shingles;
    }

    private static int hash(int[] words, int from) {
        int hash = 1;
        for (int i = from; i < from + WORDS; i++) {
            hash = 31 * hash + words[i];
        }
        return hash;
    }

    /** The hash of each word: a run of letters and digits. */
    private static int[] words(String text) {
        IntStream.Builder words = IntStream.builder();
        int hash = 0;
        boolean inside = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c) || Character.isDigit(c)) {
                hash = 31 * hash + c;
                inside = true;
            } else if (inside) {
                words.add(hash);
                hash = 0;
                inside = false;
            }
        }
        if (inside) {
            words.add(hash);
        }
        return words.build().toArray();
    }

    /** Which share of that text's shingles are here; -1 when it is too short to have any. */
    double share(String text) {
        int[] words = words(text);
        int all = words.length - WORDS + 1;
        if (all <= 0) {
            return -1;
        }
        int here = 0;
        for (int i = 0; i < all; i++) {
            here += hashes.contains(hash(words, i)) ? 1 : 0;
        }
        return (double) here / all;
    }

    int size() {
        return hashes.size();
    }
}
