package dragoman.language;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each letter is after the up to three letters before it, for languages too near to one another for
 * {@link ByteGrams}, or unknown there. From Lingua's models (NOTICE), the rarest n-grams left out.
 */
final class LetterGrams {

    /** Letters of the longest n-gram. */
    static final int LONGEST = 4;
    /** Steps of a value in a nat: a value is the negative natural logarithm of the probability, times this. */
    static final double STEPS = 16;
    /** Nats paid for each letter of context given up; 0.4 is the factor of "stupid backoff" (Brants et al., 2007). */
    private static final double SHORTER = Math.log(0.4);
    /** Nats for a letter the language does not know. */
    private static final double UNKNOWN = -15;
    /** Letters enough to tell even neighbours apart. */
    private static final int LOOKED_AT = 400;

    private static final NgramTable TABLE = NgramTable.resource("letter-grams.bin");

    private LetterGrams() {}

    static List<String> langs() {
        return TABLE.langs();
    }

    /** For each of {@link #langs} the logarithm of the words' probability, in nats. */
    static double[] score(List<String> words) {
        double[] scores = new double[TABLE.langs().size()];
        double[] letter = new double[scores.length];
        int seen = 0;
        for (String word : words) {
            for (int i = 0; i < word.length() && seen < LOOKED_AT; i++, seen++) {
                Arrays.fill(letter, UNKNOWN);
                for (int length = 1; length <= Math.min(LONGEST, i + 1); length++) {
                    addLonger(NgramTable.pack(word, i + 1 - length, i + 1), length < Math.min(LONGEST, i + 1), letter);
                }
                for (int lang = 0; lang < scores.length; lang++) {
                    scores[lang] += Math.max(UNKNOWN, letter[lang]);
                }
            }
        }
        return scores;
    }

    /** Puts what the n-gram says in the place of what its shorter ones said, and makes all pay for a context still longer. */
    private static void addLonger(long ngram, boolean longerFollows, double[] letter) {
        int found = TABLE.find(ngram);
        for (int i = 0; found >= 0 && i < TABLE.count(found); i++) {
            letter[TABLE.lang(found, i)] = -TABLE.value(found, i) / STEPS;
        }
        for (int lang = 0; longerFollows && lang < letter.length; lang++) {
            letter[lang] += SHORTER;
        }
    }
}
