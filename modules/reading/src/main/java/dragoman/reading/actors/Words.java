package dragoman.reading.actors;

import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Morphology;
import dragoman.language.Normal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that names and titles of one language consist of, and which of them a form in a text can be: by its lemma where
 * the dictionary knows it, else by the forms {@link Paradigms} makes of the nominative. Acronyms and forms of fewer than four
 * letters are never inflected.
 */
final class Words {

    /** A word that a form can belong to, with the cases it then stands in; empty when it shows none. */
    record Reading(int word, Set<Feature> cases) {}

    /** What is known of a form. {@code otherwise}: whether it can also be a form of a word that no name contains. */
    record Readings(List<Reading> all, boolean otherwise) {}

    /** How a word may be inflected. */
    enum Inflection {
        /** In the number the packs give: «Україна» is not «україни». */
        OF_ITS_NUMBER,
        /** In both numbers. */
        FREE,
        /** As an adjective, in all genders too. */
        ADJECTIVE
    }

    private static final Readings NONE = new Readings(List.of(), true);
    private static final int SHORTEST_DECLINED = 4;
    /** A form that can stand in nearly every case shows none. */
    private static final int INDECLINABLE = 6;

    private static final int BEGINNING = 2;
    /** Forms kept so that the dictionary need not be asked again; about as many as a year of news uses. */
    private static final int MOST_KEPT = 200_000;

    private static final Set<Feature> CASES = EnumSet.range(Feature.NOMINATIVE, Feature.VOCATIVE);
    private static final Set<Feature> NUMBERS = EnumSet.of(Feature.SINGULAR, Feature.PLURAL);

    private final Morphology morphology;
    private final Paradigms paradigms;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, List<Reading>> byForm = new HashMap<>();
    private final Map<String, List<Integer>> byLemma = new HashMap<>();
    /** By number of the word: the grammatical number it must keep; empty where it may change. */
    private final List<Set<Feature>> numbers = new ArrayList<>();
    /** First letters of all words: most words of a text begin otherwise. */
    private final Set<String> beginnings = new HashSet<>();

    private final Map<String, Readings> met = new ConcurrentHashMap<>();

    Words(Morphology morphology, Paradigms paradigms) {
        this.morphology = morphology;
        this.paradigms = paradigms;
    }

    /** The number of that word, which is taken in when it is new. */
    int add(String written, Inflection inflection) {
        String key = Key.of(Normal.form(written));
        @Nullable Integer known = words.get(inflection + key);
        if (known != null) {
            return known;
        }
        int word = words.size();
        words.put(inflection + key, word);
        beginnings.add(beginning(key));
        boolean acronym = isAcronym(written);
        Map<String, Set<Feature>> forms =
                acronym ? Map.of(key, Set.of()) : paradigms.forms(key, inflection == Inflection.ADJECTIVE);
        forms.forEach((form, cases) ->
                byForm.computeIfAbsent(form, f -> new ArrayList<>(1)).add(new Reading(word, cases)));
        boolean fixed = !acronym && !paradigms.isEmpty() && inflection == Inflection.OF_ITS_NUMBER;
        numbers.add(fixed ? number(key) : Set.of());
        if (!acronym && !paradigms.isEmpty()) {
            for (String lemma : lemmas(key)) {
                byLemma.computeIfAbsent(lemma, l -> new ArrayList<>(1)).add(word);
            }
        }
        return word;
    }

    /** The number a word of a name stands in; empty when that cannot be told. */
    private Set<Feature> number(String key) {
        EnumSet<Feature> numbers = EnumSet.noneOf(Feature.class);
        for (Analysis analysis : morphology.analyses(key)) {
            if (isNominal(analysis) && analysis.has(Feature.NOMINATIVE)) {
                analysis.features().stream().filter(NUMBERS::contains).forEach(numbers::add);
            }
        }
        return numbers.size() == 1 ? numbers : Set.of();
    }

    /** The lemmas a word of a name can have when it stands in the nominative. */
    private Set<String> lemmas(String key) {
        Set<String> lemmas = new HashSet<>();
        for (Analysis analysis : morphology.analyses(key)) {
            if (isNominal(analysis)
                    && (analysis.has(Feature.NOMINATIVE) || analysis.lemma().equals(key))) {
                lemmas.add(analysis.lemma());
            }
        }
        return lemmas;
    }

    private static boolean isNominal(Analysis analysis) {
        return analysis.partOfSpeech() == PartOfSpeech.NOUN
                || analysis.partOfSpeech() == PartOfSpeech.ADJECTIVE
                || analysis.partOfSpeech() == PartOfSpeech.PARTICIPLE;
    }

    private static boolean isAcronym(String written) {
        long upper = written.codePoints().filter(Character::isUpperCase).count();
        return upper > 1 && upper * 2 > written.length();
    }

    private static String beginning(String key) {
        return key.length() > BEGINNING ? key.substring(0, BEGINNING) : key;
    }

    /** What a form can be; forms met often are kept, so that the dictionary is not asked for each again. */
    Readings readings(String key) {
        Readings known = met.get(key);
        if (known == null) {
            known = look(key);
            if (met.size() < MOST_KEPT) {
                met.put(key, known);
            }
        }
        return known;
    }

    private Readings look(String key) {
        if (!beginnings.contains(beginning(key))) {
            return NONE;
        }
        Map<Integer, Set<Feature>> found = new TreeMap<>();
        boolean otherwise = false;
        for (Reading reading : byForm.getOrDefault(key, List.of())) {
            found.computeIfAbsent(reading.word(), w -> EnumSet.noneOf(Feature.class))
                    .addAll(reading.cases());
        }
        if (!paradigms.isEmpty() && key.length() >= SHORTEST_DECLINED) {
            for (Analysis analysis : morphology.analyses(key)) {
                List<Integer> lemmaWords =
                        isNominal(analysis) ? byLemma.getOrDefault(analysis.lemma(), List.of()) : List.of();
                otherwise |= lemmaWords.isEmpty();
                for (int word : lemmaWords) {
                    if (!keepsNumber(word, analysis)) {
                        continue;
                    }
                    found.computeIfAbsent(word, w -> EnumSet.noneOf(Feature.class))
                            .addAll(cases(analysis));
                }
            }
        }
        if (found.isEmpty()) {
            return NONE;
        }
        List<Reading> readings = new ArrayList<>(found.size());
        found.forEach((word, cases) -> readings.add(new Reading(word, cases.size() < INDECLINABLE ? cases : Set.of())));
        return new Readings(List.copyOf(readings), otherwise);
    }

    private boolean keepsNumber(int word, Analysis analysis) {
        Set<Feature> number = numbers.get(word);
        return number.isEmpty()
                || analysis.features().containsAll(number)
                || Collections.disjoint(analysis.features(), NUMBERS);
    }

    private static Set<Feature> cases(Analysis analysis) {
        Set<Feature> cases = EnumSet.copyOf(CASES);
        cases.retainAll(analysis.features());
        return cases;
    }
}
