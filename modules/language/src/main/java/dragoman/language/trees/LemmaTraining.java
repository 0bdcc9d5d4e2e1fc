package dragoman.language.trees;

import dragoman.language.Morphology;
import dragoman.language.Normal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Learns a {@link Lemmatiser}. */
final class LemmaTraining {

    /** An ending that fewer words have tells nothing. */
    private static final int LEAST_WORDS = 2;

    private record Word(
            String form, String norm, List<Morphology.Entry> entries, String tag, String upos, String lemma) {}

    private final List<Word> words = new ArrayList<>();

    void add(WordForms forms, Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            TreeWord word = tree.word(i);
            if (!word.lemma().isEmpty()) {
                words.add(new Word(
                        word.form(), forms.norm(i), forms.entries(i), TagSet.name(word), word.upos(), word.lemma()));
            }
        }
    }

    Lemmatiser learn() {
        Lemmatiser regular = new Lemmatiser(Map.of(), agreement(), endings(), cased());
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (Word word : words) {
            count(seen, Lemmatiser.exceptionKey(word.norm, word.upos), word.lemma);
        }
        Map<String, Integer> right = new HashMap<>();
        for (Word word : words) {
            if (regular.regular(word.form, word.norm, word.entries, word.tag, word.upos)
                    .equals(word.lemma)) {
                right.merge(Lemmatiser.exceptionKey(word.norm, word.upos), 1, Integer::sum);
            }
        }
        Map<String, String> exceptions = new HashMap<>();
        seen.forEach((key, lemmas) -> {
            String most = most(lemmas);
            if (Objects.requireNonNull(lemmas.get(most)) > right.getOrDefault(key, 0)) {
                exceptions.put(key, most);
            }
        });
        return new Lemmatiser(exceptions, regular.agreement(), regular.endings(), regular.cased());
    }

    private Set<String> cased() {
        Map<String, Integer> kept = new HashMap<>();
        for (Word word : words) {
            if (!word.form.toLowerCase(Locale.ROOT).equals(word.form)) {
                boolean keeps = !word.lemma.toLowerCase(Locale.ROOT).equals(word.lemma);
                kept.merge(word.upos, keeps ? 1 : -1, Integer::sum);
            }
        }
        Set<String> cased = new HashSet<>();
        kept.forEach((upos, balance) -> {
            if (balance > 0) {
                cased.add(upos);
            }
        });
        return cased;
    }

    private Map<String, Integer> agreement() {
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> right = new HashMap<>();
        for (Word word : words) {
            String lemma = Normal.form(word.lemma);
            for (Morphology.Entry entry : word.entries) {
                boolean agrees = Normal.form(entry.lemma()).equals(lemma);
                for (String tag : List.of(word.tag, word.upos)) {
                    String key = Lemmatiser.agreementKey(entry.tag(), tag);
                    all.merge(key, 1, Integer::sum);
                    right.merge(key, agrees ? 1 : 0, Integer::sum);
                }
            }
        }
        Map<String, Integer> agreement = new HashMap<>();
        right.forEach((key, count) -> agreement.put(key, 1000 * count / (Objects.requireNonNull(all.get(key)) + 1)));
        return agreement;
    }

    /** For each ending the commonest edit, unless the next shorter ending says the same. */
    private Map<String, Lemmatiser.Edit> endings() {
        Map<String, Map<Lemmatiser.Edit, Integer>> counts = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (Word word : words) {
            if (!counted.add(word.norm + " " + word.tag + " " + word.lemma)) {
                continue;
            }
            Lemmatiser.Edit edit = Lemmatiser.Edit.between(word.norm, Normal.form(word.lemma));
            for (String tag : new HashSet<>(List.of(word.tag, word.upos))) {
                for (int length = 0; length <= Math.min(Lemmatiser.LONGEST_ENDING, word.norm.length()); length++) {
                    String ending = word.norm.substring(word.norm.length() - length);
                    counts.computeIfAbsent(Lemmatiser.endingKey(tag, ending), key -> new HashMap<>())
                            .merge(edit, 1, Integer::sum);
                }
            }
        }
        Map<String, Lemmatiser.Edit> best = new TreeMap<>();
        counts.forEach((key, edits) -> {
            if (edits.values().stream().mapToInt(Integer::intValue).sum() >= LEAST_WORDS) {
                best.put(key, most(edits, Comparator.comparing(Lemmatiser.Edit::toString)));
            }
        });
        Map<String, Lemmatiser.Edit> endings = new HashMap<>();
        best.forEach((key, edit) -> {
            int space = key.indexOf(' ');
            Lemmatiser.@Nullable Edit shorter =
                    key.length() == space + 1 ? null : best.get(key.substring(0, space + 1) + key.substring(space + 2));
            if (!edit.equals(shorter)) {
                endings.put(key, edit);
            }
        });
        return endings;
    }

    private static void count(Map<String, Map<String, Integer>> counts, String key, String value) {
        counts.computeIfAbsent(key, unseen -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private static String most(Map<String, Integer> counts) {
        return most(counts, Comparator.naturalOrder());
    }

    private static <T> T most(Map<T, Integer> counts, Comparator<T> order) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry::getKey, order.reversed()))
                .orElseThrow()
                .getKey();
    }
}
