package dragoman.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The n-grams of the Efficient Language Detector (ELD 2.1, NOTICE): four bytes of a word's UTF-8, one in three taken, with a
 * space where the word begins or ends. Each counts once in a text. Good for some sixty languages of all scripts.
 */
final class ByteGrams {

    private static final int LENGTH = 4;
    private static final int STRIDE = 3;
    /** Bytes of a word that are looked at; ELD's own bound. */
    private static final int WORD_BYTES = 70;
    /** ELD subtracts it from all values to keep its file small. */
    private static final int BASE = 53;

    /** Below it, in the Latin, Greek and Cyrillic blocks, {@link Words} has left none. */
    private static final char FIRST_SIGN = '\u0590';

    private static final Pattern SIGN = Pattern.compile("\\p{M}+");

    private static final NgramTable TABLE = NgramTable.resource("byte-grams.bin");

    private ByteGrams() {}

    static List<String> langs() {
        return TABLE.langs();
    }

    /** For each of {@link #langs} how much the words speak for it, in ELD's own unit. */
    static double[] score(List<String> words) {
        long[] ngrams = new long[8];
        int size = 0;
        for (String word : parts(words)) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            int length = Math.min(bytes.length, WORD_BYTES);
            if (size + length > ngrams.length) {
                ngrams = Arrays.copyOf(ngrams, 2 * (size + length));
            }
            int from = 0;
            for (; from + LENGTH < length; from += STRIDE) {
                ngrams[size++] = NgramTable.pack(from == 0 ? ' ' : 0, bytes, from, from + LENGTH);
            }
            long last = NgramTable.pack(
                    from == 0 ? ' ' : 0, bytes, length == STRIDE ? 0 : Math.max(0, length - LENGTH), length);
            ngrams[size++] = last << Byte.SIZE | ' ';
        }
        Arrays.sort(ngrams, 0, size);
        double[] scores = new double[TABLE.langs().size()];
        for (int i = 0; i < size; i++) {
            if (i == 0 || ngrams[i] != ngrams[i - 1]) {
                add(TABLE.find(ngrams[i]), scores);
            }
        }
        return scores;
    }

    /** ELD parts words at the vowel signs of the scripts that have such. */
    private static List<String> parts(List<String> words) {
        if (words.stream().noneMatch(ByteGrams::hasSign)) {
            return words;
        }
        return words.stream()
                .flatMap(SIGN::splitAsStream)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean hasSign(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_SIGN && Words.isMark(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void add(int found, double[] scores) {
        for (int i = 0; found >= 0 && i < TABLE.count(found); i++) {
            scores[TABLE.lang(found, i)] += TABLE.value(found, i) + BASE;
        }
    }
}
