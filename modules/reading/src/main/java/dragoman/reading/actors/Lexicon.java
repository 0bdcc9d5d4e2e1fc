package dragoman.reading.actors;

import dragoman.language.Analysis.Feature;
import dragoman.language.Morphology;
import dragoman.reading.actors.Words.Inflection;
import dragoman.reading.actors.Words.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All names, titles and nouns of one language as a trie over its {@link Words}, so that each matches in any of its forms.
 * Filled once, then only read.
 */
final class Lexicon {

    /**
     * A run of pieces and one meaning of it.
     *
     * @param words as the packs write them
     * @param cases of the head of the run: of a person all words agree, of all else the first word shows it
     */
    record Match(int start, int end, Entry entry, List<String> words, Set<Feature> cases) {}

    private record Leaf(Entry entry, List<String> words) {}

    private static final class Node {
        private final Map<Integer, Node> children = new HashMap<>(4);
        private final List<Leaf> leaves = new ArrayList<>(1);
    }

    private final Morphology morphology;
    private final Paradigms paradigms;
    private final Words words;
    private final Node root = new Node();

    Lexicon(Morphology morphology, Paradigms paradigms) {
        this.morphology = morphology;
        this.paradigms = paradigms;
        this.words = new Words(morphology, paradigms);
    }

    /** @param name as the packs write it, in dictionary form */
    void add(String name, Entry entry, Inflection inflection) {
        List<String> parts = Key.words(name);
        if (parts.isEmpty()) {
            return;
        }
        Node node = root;
        for (String part : parts) {
            int word = words.add(part, inflection);
            node = node.children.computeIfAbsent(word, w -> new Node());
        }
        node.leaves.add(new Leaf(entry, parts));
    }

    Words words() {
        return words;
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

    boolean knows(String key) {
        return !words.readings(key).all().isEmpty();
    }

    /** All matches that begin there, of any length. */
    List<Match> matches(List<Piece> pieces, int start) {
        List<Reading> first = words.readings(pieces.get(start).key()).all();
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
        for (Reading other : words.readings(pieces.get(following).key()).all()) {
            step(next, other, pieces, start, following, head, agree(agreed, other.cases()), matches);
        }
    }

    /** Signs that may stand inside a name though the packs leave them out. */
    private static boolean isSkipped(Piece piece) {
        return (piece.isQuote() && !piece.isPossessive()) || piece.is("-") || piece.is(".");
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
}
