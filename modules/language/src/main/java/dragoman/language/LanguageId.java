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

    /** Nats a root of a letter; a sentence has two to four times as much, a wrong guess of three words less. */
    private static final double USUAL_LEAD = 1;
    /** With so many letters half of the confidence is left. */
    private static final double FEW_LETTERS = 4;

    private static final double[] NO_LETTERS = {};

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
        double[] bytes = ByteGrams.score(words.words());
        double[] scores = candidates.stream()
                .mapToDouble(language -> language.kinship(bytes) / BYTES_A_NAT)
                .toArray();
        Language first = candidates.get(best(scores));
        boolean nothingKnown = scores[best(scores)] == 0 && first.letters() < 0;
        if (nothingKnown && candidates.size() > 1) {
            return LanguageGuess.UNKNOWN;
        }
        addSigns(words.words(), first, candidates, scores);
        return new LanguageGuess(candidates.get(best(scores)).code(), confidence(words, scores));
    }

    /** Lets what tells neighbours apart decide between them, without a word in the choice of their group. */
    private static void addSigns(
            List<String> words, Language first, List<Language> candidates, double[] scores) {
        if (first.neighbours().isEmpty()) {
            return;
        }
        double[] letters = first.letters() >= 0 ? LetterGrams.score(words) : NO_LETTERS;
        for (int i = 0; i < scores.length; i++) {
            Language language = candidates.get(i);
            if (!language.neighbours().equals(first.neighbours())) {
                scores[i] = Double.NEGATIVE_INFINITY;
            } else {
                scores[i] += language.signs(words) + (language.letters() >= 0 ? letters[language.letters()] : 0);
            }
        }
    }

    /**
     * Grows with the lead over the second language, measured against what as many letters bring by chance, with the number
     * of letters, and with the share of the text that is in the script at all.
     */
    private static double confidence(Words words, double[] scores) {
        int best = best(scores);
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (i != best) {
                second = Math.max(second, scores[i]);
            }
        }
        double lead = (scores[best] - second) / Math.sqrt(words.letters());
        return (1 - Math.exp(-lead / USUAL_LEAD))
                * words.letters()
                / (words.letters() + FEW_LETTERS)
                * words.share();
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
