package dragoman.language;

import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English word forms from a list of irregular ones and suffix rules, without a word list: a regular form is given every
 * dictionary form it could come from ("blaming": "blame", "blam"), and who looks the lemma up in a lexicon sees which is a
 * word.
 */
final class EnglishMorphology implements Morphology {

    private record SuffixRule(String suffix, String replacement, PartOfSpeech partOfSpeech, Set<Feature> features) {}

    private static final int SHORTEST_STEM = 2;

    private final Map<String, List<Analysis>> irregular;
    private final List<SuffixRule> rules;

    private EnglishMorphology(Map<String, List<Analysis>> irregular, List<SuffixRule> rules) {
        this.irregular = irregular;
        this.rules = rules;
    }

    static Morphology load() {
        Map<String, List<Analysis>> irregular = new HashMap<>();
        for (List<String> row : Tsv.resource(EnglishMorphology.class, "irregular-en.tsv")) {
            irregular
                    .computeIfAbsent(row.get(0), form -> new ArrayList<>())
                    .add(new Analysis(row.get(1), PartOfSpeech.valueOf(row.get(2)), features(row.get(3))));
        }
        List<SuffixRule> rules = new ArrayList<>();
        for (List<String> row : Tsv.resource(EnglishMorphology.class, "suffixes-en.tsv")) {
            rules.add(new SuffixRule(row.get(0), row.get(1), PartOfSpeech.valueOf(row.get(2)), features(row.get(3))));
        }
        return new EnglishMorphology(irregular, rules);
    }

    private static Set<Feature> features(String names) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        Arrays.stream(names.split(" ")).map(Feature::valueOf).forEach(features::add);
        return features;
    }

    @Override
    public List<Analysis> analyses(String norm) {
        List<Analysis> analyses = new ArrayList<>(irregular.getOrDefault(norm, List.of()));
        for (SuffixRule rule : rules) {
            if (norm.endsWith(rule.suffix()) && norm.length() - rule.suffix().length() >= SHORTEST_STEM) {
                String stem = norm.substring(0, norm.length() - rule.suffix().length());
                analyses.add(new Analysis(stem + rule.replacement(), rule.partOfSpeech(), rule.features()));
            }
        }
        return analyses;
    }
}
