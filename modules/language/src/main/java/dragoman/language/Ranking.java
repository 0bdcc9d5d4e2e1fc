package dragoman.language;

import java.util.List;

/** How much words speak for each language of their script, in nats. */
final class Ranking {

    /**
     * How much of a {@link ByteGrams} score makes a nat. Chosen among its halves and doubles by the short pieces of the
     * Universal Declaration of Human Rights that are named rightly.
     */
    private static final double BYTES_A_NAT = 80;
    /** Nats a root of a letter; a sentence has two to four times as much, a wrong guess of three words less. */
    private static final double USUAL_LEAD = 1;
    /** With so many letters half of the confidence is left. */
    private static final double FEW_LETTERS = 4;

    private static final double[] NO_LETTERS = {};

    private static final List<Language> LANGUAGES = Language.all();

    private final Words words;
    private final List<Language> candidates;
    private final double[] scores;

    private Ranking(Words words) {
        this.words = words;
        List<Language> ofScript = LANGUAGES.stream()
                .filter(language -> language.script() == words.script())
                .toList();
        double[] bytes = ByteGrams.score(words.words());
        this.scores = ofScript.stream()
                .mapToDouble(language -> language.kinship(bytes) / BYTES_A_NAT)
                .toArray();
        this.candidates = isAnyKnown(ofScript) ? ofScript : List.of();
        if (!candidates.isEmpty()) {
            addSigns(candidates.get(best()));
        }
    }

    static Ranking of(Words words) {
        return new Ranking(words);
    }

    private boolean isAnyKnown(List<Language> ofScript) {
        return ofScript.size() == 1
                || (!ofScript.isEmpty()
                        && (scores[best()] > 0 || ofScript.get(0).letters() >= 0));
    }

    /** Lets what tells neighbours apart decide between them, without a word in the choice of their group. */
    private void addSigns(Language first) {
        if (first.neighbours().isEmpty()) {
            return;
        }
        double[] letters = first.letters() >= 0 ? LetterGrams.score(words.words()) : NO_LETTERS;
        for (int i = 0; i < scores.length; i++) {
            Language language = candidates.get(i);
            if (!language.neighbours().equals(first.neighbours())) {
                scores[i] = Double.NEGATIVE_INFINITY;
            } else {
                scores[i] +=
                        language.signs(words.words()) + (language.letters() >= 0 ? letters[language.letters()] : 0);
            }
        }
    }

    LanguageGuess guess() {
        return candidates.isEmpty()
                ? LanguageGuess.UNKNOWN
                : new LanguageGuess(candidates.get(best()).code(), confidence());
    }

    /** How many nats a language lacks to the best one; what it lacks at most where the text cannot be in it. */
    double lack(String lang, double most) {
        if (candidates.isEmpty()) {
            return 0;
        }
        // A letter says a nat at most, so that a name in foreign letters makes no foreign text.
        double least = Math.min(most, words.letters());
        for (int i = 0; i < scores.length; i++) {
            if (candidates.get(i).code().equals(lang)) {
                least = Math.min(least, scores[best()] - scores[i]);
            }
        }
        return least;
    }

    /**
     * Grows with the lead over the second language, measured against what as many letters bring by chance, with the number
     * of letters, and with the share of the text that is in the script at all.
     */
    private double confidence() {
        int best = best();
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (i != best) {
                second = Math.max(second, scores[i]);
            }
        }
        double lead = (scores[best] - second) / Math.sqrt(words.letters());
        return (1 - Math.exp(-lead / USUAL_LEAD)) * words.letters() / (words.letters() + FEW_LETTERS) * words.share();
    }

    /** Of equals the first in {@code languages.tsv}. */
    private int best() {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
