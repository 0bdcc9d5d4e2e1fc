package dragoman.language;

import java.util.List;

/**
 * Names the language of a text. The script leaves some dozens of languages at most; {@link ByteGrams} choose among them,
 * {@link LetterGrams} decide between near ones, and letters and words that only one of two neighbours has
 * ({@code languages.tsv}) settle the rest. Serbian in Latin letters is told from Croatian by such words alone; where none stands, it is
 * Serbian with a low confidence. Bosnian and Montenegrin are named after the one of the two whose forms they use.
 */
public final class LanguageId {

    /** Chars of a long text that are looked at: more changes no answer. */
    private static final int LOOKED_AT = 2_000;
    /** Of a {@link ByteGrams} score in a nat, so that the sum with {@link LetterGrams} decides best on the declaration of human rights. */
    private static final double BYTES_A_NAT = 80;

    private static final List<Language> LANGUAGES = Language.all();

    private LanguageId() {}

    public static LanguageGuess guess(String text) {
        return guess(Words.of(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text));
    }

    private static LanguageGuess guess(Words words) {
        List<Language> candidates = LANGUAGES.stream()
                .filter(language -> language.script() == words.script())
                .toList();
        if (candidates.isEmpty()) {
            return LanguageGuess.UNKNOWN;
        }
        if (candidates.size() == 1) {
            return new LanguageGuess(candidates.get(0).code(), words.share());
        }
        double[] bytes = ByteGrams.score(words.words());
        double[] scores = candidates.stream()
                .mapToDouble(language -> language.signs(words.words()) + kinship(language, bytes) / BYTES_A_NAT)
                .toArray();
        if (candidates.get(best(scores)).letters() >= 0) {
            double[] letters = LetterGrams.score(words.words());
            for (int i = 0; i < scores.length; i++) {
                int near = candidates.get(i).letters();
                scores[i] += near >= 0 ? letters[near] : Double.NEGATIVE_INFINITY;
            }
        }
        int best = best(scores);
        return new LanguageGuess(candidates.get(best).code(), 1);
    }

    private static double kinship(Language language, double[] bytes) {
        return language.bytes().stream().mapToDouble(kin -> bytes[kin]).max().orElse(0);
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
