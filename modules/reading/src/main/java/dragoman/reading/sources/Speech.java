package dragoman.reading.sources;

import dragoman.knowledge.Knowledge;
import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Morphology;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of reported speech in one language: its cues ({@code cues.tsv}) and its function words
 * ({@code grammar.tsv}). Thread-safe.
 */
final class Speech {

    private static final Map<String, Speech> LOADED = new ConcurrentHashMap<>();

    private final Map<String, List<Cue>> cues = new HashMap<>();
    private final Map<String, Set<WordClass>> functionWords = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final String lang;
    private final Morphology morphology;
    private final boolean positional;

    private Speech(String lang) {
        this.lang = lang;
        this.morphology = Morphology.of(lang);
        for (List<String> row : Knowledge.languageFile(lang, "cues")) {
            Cue cue = Cue.of(row);
            cues.computeIfAbsent(cue.words().get(0), word -> new ArrayList<>()).add(cue);
            if (cue.isVerb()) {
                verbs.add(cue.words().get(0));
            }
        }
        boolean orderTellsSubject = false;
        for (List<String> row : Knowledge.languageFile(lang, "grammar")) {
            orderTellsSubject |= row.get(0).equals("typology") && row.get(1).equals("positional");
            WordClass.of(row.get(0))
                    .ifPresent(wordClass -> functionWords
                            .computeIfAbsent(row.get(1), form -> EnumSet.noneOf(WordClass.class))
                            .add(wordClass));
        }
        Knowledge.languageFile(lang, "verbs").forEach(row -> verbs.add(row.get(0)));
        this.positional = orderTellsSubject;
    }

    /** ISO 639-1. */
    String lang() {
        return lang;
    }

    /** What is known of that language (ISO 639-1); may be empty. */
    static Speech of(String lang) {
        return LOADED.computeIfAbsent(lang, Speech::new);
    }

    boolean isEmpty() {
        return cues.isEmpty();
    }

    /** Whether position tells the subject, as in English; otherwise case does. */
    boolean isPositional() {
        return positional;
    }

    List<Cue> cuesBeginningWith(String word) {
        return cues.getOrDefault(word, List.of());
    }

    /** What a form can be, seen alone. */
    WordReading read(String norm) {
        List<Analysis> analyses = morphology.analyses(norm);
        Set<WordClass> functions = functionWords.getOrDefault(norm, Set.of());
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(norm);
        Set<WordReading.Form> forms = EnumSet.noneOf(WordReading.Form.class);
        for (Analysis analysis : analyses) {
            if (!positional || verbs.contains(analysis.lemma()) || cues.containsKey(analysis.lemma())) {
                lemmas.add(analysis.lemma());
            }
            addForms(analysis, norm, forms);
        }
        if (functions.contains(WordClass.AUXILIARY) || functions.contains(WordClass.BE)) {
            forms.add(WordReading.Form.FINITE);
        }
        List<Cue> beginning = new ArrayList<>();
        lemmas.forEach(lemma -> beginning.addAll(cuesBeginningWith(lemma)));
        beginning.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        return new WordReading(lemmas, forms, functions, beginning);
    }

    private void addForms(Analysis analysis, String norm, Set<WordReading.Form> forms) {
        PartOfSpeech part = analysis.partOfSpeech();
        if (part == PartOfSpeech.NOUN && analysis.has(Feature.PLURAL)) {
            forms.add(WordReading.Form.PLURAL_NOUN);
        }
        if (positional && !verbs.contains(analysis.lemma()) && !isCertain(analysis, norm)) {
            return;
        }
        switch (part) {
            case VERB -> {
                if (analysis.has(Feature.INFINITIVE)) {
                    forms.add(WordReading.Form.INFINITIVE);
                } else if (!analysis.has(Feature.IMPERATIVE)) {
                    forms.add(WordReading.Form.FINITE);
                }
                if (analysis.has(Feature.PLURAL)) {
                    forms.add(WordReading.Form.PLURAL_VERB);
                }
            }
            case CONVERB -> forms.add(WordReading.Form.GERUND);
            case PARTICIPLE ->
                forms.add(
                        analysis.has(Feature.PRESENT) && positional
                                ? WordReading.Form.GERUND
                                : WordReading.Form.PARTICIPLE);
            case NOUN, PRONOUN, ADJECTIVE, NUMERAL -> {
                if (part == PartOfSpeech.NOUN) {
                    forms.add(WordReading.Form.NOUN);
                }
                if (analysis.has(Feature.NOMINATIVE)) {
                    forms.add(WordReading.Form.NOMINATIVE);
                } else if (!analysis.has(Feature.VOCATIVE)) {
                    forms.add(WordReading.Form.OBLIQUE);
                }
            }
            case OTHER -> {}
        }
    }

    /** Whether a form of an unlisted English verb still shows that it is one. */
    private static boolean isCertain(Analysis analysis, String norm) {
        return analysis.has(Feature.PAST) && (norm.endsWith("ed") || !norm.equals(analysis.lemma()));
    }
}
