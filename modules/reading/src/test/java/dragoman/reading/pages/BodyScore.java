package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much of a body was found, counted in runs of four words (bag of 4-grams, as the public article extraction benchmark
 * counts). A word is a run of letters and digits; scripts written without spaces count by character.
 *
 * @param precision share of what was found that belongs to the body; NaN when nothing was found, which counts against recall
 *     alone
 * @param recall share of the body that was found
 */
record BodyScore(double precision, double recall) {

    private static final int RUN = 4;
    private static final String UNSPACED = "\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\u0e00-\\u0e7f";
    private static final Pattern WORD = Pattern.compile("[%1$s]|[\\p{L}\\p{N}_&&[^%1$s]]+".formatted(UNSPACED));

    static BodyScore of(String expected, String actual) {
        Map<List<String>, Integer> wanted = runs(expected);
        Map<List<String>, Integer> found = runs(actual);
        int both = found.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0)))
                .sum();
        return new BodyScore(found.isEmpty() ? Double.NaN : share(both, found), share(both, wanted));
    }

    /** Of many pages: harmonic mean of the mean precision and the mean recall. */
    static double f1(List<BodyScore> scores) {
        double precision = mean(scores.stream().map(BodyScore::precision));
        double recall = mean(scores.stream().map(BodyScore::recall));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double mean(Stream<Double> values) {
        return values.filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double share(int both, Map<List<String>, Integer> runs) {
        int all = runs.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) both / all;
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> runs = new HashMap<>();
        int last = words.isEmpty() ? -1 : Math.max(0, words.size() - RUN);
        for (int i = 0; i <= last; i++) {
            runs.merge(List.copyOf(words.subList(i, Math.min(i + RUN, words.size()))), 1, Integer::sum);
        }
        return runs;
    }
}
