package dragoman.reading.actors;

import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Morphology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All names, titles and nouns of one language as a trie over words, where a word matches in any of its forms: those the
 * dictionary knows by their lemma, names that it does not know by the forms {@link Paradigms} makes of them. Immutable once
 * built; lookups of one document share a {@link Memory}.
 */
final class Lexicon {

    /** A word of the lexicon that a form can belong to, with the cases it then stands in; empty when it shows none. */
    record Reading(int word, Set<Feature> cases) {}

    /** What is known of a form. {@code otherwise}: whether it can also be a form of a word that no name contains. */
    record Readings(List<Reading> all, boolean otherwise) {}

    /** A run of pieces and one meaning of it. */
    record Match(int start, int end, Entry entry, List<String> words, Set<Feature> cases) {}

    private static final Readings NONE = new Readings(List.of(), true);
    private static final int SHORTEST_DECLINED = 4;
    private static final Set<Feature> CASES = EnumSet.range(Feature.NOMINATIVE, Feature.VOCATIVE);

    private static final Set<Feature> NUMBERS = EnumSet.of(Feature.SINGULAR, Feature.PLURAL);
    /** A form that can stand in nearly every case shows none. */
    private static final int INDECLINABLE = 6;

    private record Leaf(Entry entry, List<String> words) {}

    private static final class Node {
        private final Map<Integer, Node> children = new HashMap<>(4);
        private final List<Leaf> leaves = new ArrayList<>(1);
    }

    private final Morphology morphology;
    private final Paradigms paradigms;
    private final Node root = new Node();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, List<Reading>> byForm = new HashMap<>();
    private final Map<String, List<Integer>> byLemma = new HashMap<>();
    /** By number of the word: the grammatical number it must keep; empty where it may change. */
    private final List<Set<Feature>> numbers = new ArrayList<>();

    private final Set<String> beginnings = new HashSet<>();

    Lexicon(Morphology morphology, Paradigms paradigms) {
        this.morphology = morphology;
        this.paradigms = paradigms;
    }

    /** Readings of forms already met in a document. Not shared between threads. */
    final class Memory {

        private final Map<String, Readings> readings = new HashMap<>();

        Readings readings(String key) {
            Readings known = readings.get(key);
            if (known == null) {
                known = look(key);
                readings.put(key, known);
            }
            return known;
        }

        boolean knows(String key) {
            return !readings(key).all().isEmpty();
        }

        /** All matches that begin there, of any length. */
        List<Match> matches(List<Piece> pieces, int start) {
            List<Reading> first = readings(pieces.get(start).key()).all();
            if (first.isEmpty()) {
                return List.of();
            }
            List<Match> matches = new ArrayList<>();
            for (Reading reading : first) {
                step(root, reading, pieces, start, start, reading.cases(), reading.cases(), matches);
            }
            return matches;
        }

        private void step(
                Node node,
                Reading reading,
                List<Piece> pieces,
                int start,
                int at,
                Set<Feature> head,
                Set<Feature> agreed,
                List<Match> matches) {
            Node next = node.children.get(reading.word());
            if (next == null) {
                return;
            }
            for (Leaf leaf : next.leaves) {
                boolean person = leaf.entry() instanceof Entry.Named named && named.isPerson();
                matches.add(new Match(start, at + 1, leaf.entry(), leaf.words(), person ? agreed : head));
            }
            if (next.children.isEmpty()) {
                return;
            }
            int following = at + 1;
            while (following < pieces.size() && isSkipped(pieces.get(following))) {
                following++;
            }
            if (following == pieces.size()) {
                return;
            }
            for (Reading other : readings(pieces.get(following).key()).all()) {
                step(next, other, pieces, start, following, head, agree(agreed, other.cases()), matches);
            }
        }

        /** Signs that may stand inside a name though the packs leave them out. */
        private boolean isSkipped(Piece piece) {
            return (piece.isQuote() && !piece.isPossessive()) || piece.is("-") || piece.is(".");
        }
    }

    Memory memory() {
        return new Memory();
    }

    boolean declines() {
        return !paradigms.isEmpty();
    }

    Paradigms paradigms() {
        return paradigms;
    }

    Morphology morphology() {
        return morphology;
    }

    /** Cases both can stand in; where one shows none or they contradict each other, those of the one that shows some. */
    static Set<Feature> agree(Set<Feature> one, Set<Feature> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<Feature> both = EnumSet.copyOf(one);
        both.retainAll(other);
        return both.isEmpty() ? other : both;
    }

    /** How the words of an entry may be inflected. */
    enum Inflection {
        /** In the number the packs give: «Україна» is not «україни». */
        OF_ITS_NUMBER,
        /** In both numbers. */
        FREE,
        /** As an adjective, in all genders too. */
        ADJECTIVE
    }

    /** @param name as the packs write it, in dictionary form */
    void add(String name, Entry entry, Inflection inflection) {
        List<String> parts = Key.words(name);
        if (parts.isEmpty()) {
            return;
        }
        Node node = root;
        for (String part : parts) {
            int word = word(part, inflection);
            node = node.children.computeIfAbsent(word, w -> new Node());
        }
        node.leaves.add(new Leaf(entry, parts));
    }

    private int word(String written, Inflection inflection) {
        String key = Key.of(dragoman.language.Normal.form(written));
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
        boolean fixed = !acronym && declines() && inflection == Inflection.OF_ITS_NUMBER;
        numbers.add(fixed ? number(key) : Set.of());
        if (!acronym && declines()) {
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
        return key.length() > 2 ? key.substring(0, 2) : key;
    }

    private Readings look(String key) {
        if (!beginnings.contains(beginning(key))) {
            return NONE;
        }
        Map<Integer, Set<Feature>> found = new java.util.TreeMap<>();
        boolean otherwise = false;
        for (Reading reading : byForm.getOrDefault(key, List.of())) {
            found.computeIfAbsent(reading.word(), w -> EnumSet.noneOf(Feature.class))
                    .addAll(reading.cases());
        }
        if (declines() && key.length() >= SHORTEST_DECLINED) {
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
