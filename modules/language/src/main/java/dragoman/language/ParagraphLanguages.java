package dragoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The languages of a text's paragraphs, taken together: those that lack least, where each change of language costs something
 * (Viterbi's algorithm). So a short paragraph without evidence goes with its neighbours, a clear one stands for itself.
 */
final class ParagraphLanguages {

    /** Nats that a change of language costs; there and back again is about what three words bring. */
    private static final double CHANGE = 8;
    /** No paragraph outweighs more than its two changes and some: however long, it is but one. */
    private static final double MOST = 3 * CHANGE;

    private ParagraphLanguages() {}

    static List<Passage> of(Text text) {
        List<Span> spans = spans(text);
        List<Ranking> rankings =
                spans.stream().map(span -> LanguageId.ranking(text.slice(span))).toList();
        List<LanguageGuess> guesses = rankings.stream().map(Ranking::guess).toList();
        List<String> langs = guesses.stream()
                .map(LanguageGuess::lang)
                .filter(lang -> !lang.equals(LanguageGuess.UNKNOWN.lang()))
                .distinct()
                .toList();
        int[] chosen = langs.isEmpty() ? new int[0] : cheapest(rankings, langs);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            LanguageGuess guess = langs.isEmpty() ? LanguageGuess.UNKNOWN : guess(langs.get(chosen[i]), i, guesses);
            passages.add(new Passage(spans.get(i), guess));
        }
        return List.copyOf(passages);
    }

    private static List<Span> spans(Text text) {
        List<Span> spans = new ArrayList<>();
        String chars = text.toString();
        for (int start = 0; start < chars.length(); ) {
            int end = chars.indexOf('\n', start);
            end = end < 0 ? chars.length() : end;
            if (!chars.substring(start, end).isBlank()) {
                spans.add(text.span(start, end));
            }
            start = end + 1;
        }
        return spans;
    }

    /** For each paragraph the number of its language. */
    private static int[] cheapest(List<Ranking> rankings, List<String> langs) {
        int[][] before = new int[rankings.size()][langs.size()];
        double[] costs = new double[langs.size()];
        for (int paragraph = 0; paragraph < before.length; paragraph++) {
            int cheapest = least(costs);
            double[] next = new double[costs.length];
            for (int lang = 0; lang < costs.length; lang++) {
                boolean stays = costs[lang] <= costs[cheapest] + CHANGE;
                before[paragraph][lang] = stays ? lang : cheapest;
                next[lang] = (stays ? costs[lang] : costs[cheapest] + CHANGE)
                        + rankings.get(paragraph).lack(langs.get(lang), MOST);
            }
            costs = next;
        }
        int[] chosen = new int[before.length];
        int lang = least(costs);
        for (int paragraph = before.length - 1; paragraph >= 0; paragraph--) {
            chosen[paragraph] = lang;
            lang = before[paragraph][lang];
        }
        return chosen;
    }

    private static int least(double[] costs) {
        double least = Arrays.stream(costs).min().orElseThrow();
        int at = 0;
        while (costs[at] > least) {
            at++;
        }
        return at;
    }

    /** A paragraph that goes with others is as sure as the surest guess of them. */
    private static LanguageGuess guess(String lang, int paragraph, List<LanguageGuess> guesses) {
        if (guesses.get(paragraph).lang().equals(lang)) {
            return guesses.get(paragraph);
        }
        double confidence = guesses.stream()
                .filter(guess -> guess.lang().equals(lang))
                .mapToDouble(LanguageGuess::confidence)
                .max()
                .orElse(0);
        return new LanguageGuess(lang, confidence);
    }
}
