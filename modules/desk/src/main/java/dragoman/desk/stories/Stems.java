package dragoman.desk.stories;

import dragoman.language.Analysis;
import dragoman.language.Morphology;
import dragoman.language.Tsv;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One form for all forms of a word: its dictionary form where the language's morphology knows it, else its beginning; a
 * name loses its case ending only in languages that give it one ({@code case-endings.tsv}).
 */
final class Stems {

    private static final int BEGINNING = 6;
    private static final int SHORTEST_NAME = 3;

    private final Map<String, List<String>> endings = new HashMap<>();
    private final Map<String, Map<String, String>> dictionaryForms = new ConcurrentHashMap<>();

    Stems() {
        for (List<String> row : Tsv.resource(Stems.class, "case-endings.tsv")) {
            endings.put(
                    row.get(0),
                    List.of(row.get(1).split(" ")).stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList());
        }
    }

    String ofWord(String lang, String norm) {
        String form = dictionaryForm(lang, norm);
        return form.isEmpty() ? norm.substring(0, Math.min(norm.length(), BEGINNING)) : form;
    }

    String ofName(String lang, String norm) {
        List<String> cases = endings.getOrDefault(lang, List.of());
        String form = cases.isEmpty() ? "" : dictionaryForm(lang, norm);
        if (!form.isEmpty()) {
            return form;
        }
        for (String ending : cases) {
            if (norm.endsWith(ending) && norm.length() - ending.length() >= SHORTEST_NAME) {
                return norm.substring(0, norm.length() - ending.length());
            }
        }
        return norm;
    }

    /** Of several the shortest, then the first in the alphabet; empty when the word is unknown. */
    private String dictionaryForm(String lang, String norm) {
        return dictionaryForms
                .computeIfAbsent(lang, language -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        norm,
                        word -> Morphology.of(lang).analyses(word).stream()
                                .map(Analysis::lemma)
                                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                                .orElse(""));
    }
}
