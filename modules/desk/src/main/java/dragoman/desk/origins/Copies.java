package dragoman.desk.origins;

import dragoman.desk.StoredReading;
import dragoman.language.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which articles copy one another: more than half of all runs of four words are in both. Copies of a copy count too.
 *
 * <p>To find them, the runs with the smallest hashes are looked up; articles that share one are compared in full.
 */
final class Copies {

    private static final int WORDS_IN_RUN = 4;
    private static final double RESEMBLANCE = .5;

    /** Two texts that resemble each other so much share one of so many smallest hashes but for one case in millions. */
    private static final int LOOKED_UP = 24;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private final Map<String, String> parents = new HashMap<>();

    private Copies() {}

    static Copies among(List<StoredReading> readings) {
        Copies copies = new Copies();
        List<StoredReading> ordered = readings.stream()
                .filter(stored -> !stored.reading().events().isEmpty())
                .sorted(Comparator.comparing(StoredReading::document))
                .toList();
        List<int[]> runs = ordered.parallelStream()
                .map(stored -> runs(stored.reading().article().text()))
                .toList();
        SortedMap<Integer, List<Integer>> articlesByRun = new TreeMap<>();
        for (int article = 0; article < ordered.size(); article++) {
            for (int i = 0; i < Math.min(LOOKED_UP, runs.get(article).length); i++) {
                articlesByRun
                        .computeIfAbsent(runs.get(article)[i], key -> new ArrayList<>())
                        .add(article);
            }
        }
        Set<Long> compared = new HashSet<>();
        for (List<Integer> articles : articlesByRun.values()) {
            for (int i = 1; i < articles.size(); i++) {
                for (int earlier : new int[] {articles.get(0), articles.get(i - 1)}) {
                    int later = articles.get(i);
                    if (compared.add((long) earlier * ordered.size() + later)
                            && resemblance(runs.get(earlier), runs.get(later)) > RESEMBLANCE) {
                        copies.join(
                                ordered.get(earlier).document(),
                                ordered.get(later).document());
                    }
                }
            }
        }
        return copies;
    }

    /** The document that stands for all copies of that one; itself when it has none. */
    String original(String document) {
        String original = document;
        for (String copied = parents.get(original); copied != null; copied = parents.get(original)) {
            original = copied;
        }
        return original;
    }

    private void join(String one, String other) {
        String first = original(one);
        String second = original(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
        } else if (first.compareTo(second) > 0) {
            parents.put(first, second);
        }
    }

    /** Hashes of the runs of words, sorted, each once; a text shorter than a run is one. */
    private static int[] runs(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(Normal.form(text)); word.find(); ) {
            words.add(word.group());
        }
        int[] runs = new int[words.isEmpty() ? 0 : Math.max(1, words.size() - WORDS_IN_RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = mixed(
                    words.subList(i, Math.min(words.size(), i + WORDS_IN_RUN)).hashCode());
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    /** Spreads the bits of a hash, so that the smallest ones are a fair sample. */
    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    private static double resemblance(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return a.length + b.length == 0 ? 0 : (double) common / (a.length + b.length - common);
    }
}
