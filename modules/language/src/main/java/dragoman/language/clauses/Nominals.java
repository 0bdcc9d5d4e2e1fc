package dragoman.language.clauses;

import dragoman.language.clauses.Nominal.Modifier;
import dragoman.language.trees.TreeWord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrases of one tree. */
final class Nominals {

    /** Relations of words that stand with a nominal without being part of its phrase. */
    private static final Set<String> OUTSIDE =
            Set.of("conj", "cc", "punct", "acl", "advcl", "parataxis", "case", "mark", "cop", "nsubj", "csubj", "aux");

    private final TreeIndex tree;
    private final Words words;
    private final Slots slots;
    private final Skeleton skeleton;
    private final int[] relativeClause;
    private final @Nullable TokenSpan[] spans;
    private final Map<Integer, Nominal> known = new HashMap<>();

    Nominals(TreeIndex tree, Words words, Slots slots, Skeleton skeleton) {
        this.tree = tree;
        this.words = words;
        this.slots = slots;
        this.skeleton = skeleton;
        this.relativeClause = relativeClauses(tree);
        this.spans = spans();
    }

    /** For each word the head of the clause around it that describes a noun; {@link TreeWord#ROOT} where there is none. */
    private static int[] relativeClauses(TreeIndex tree) {
        int[] clause = new int[tree.size()];
        for (int index : tree.downwards()) {
            int head = tree.head(index);
            clause[index] = tree.node(index).universalRelation().equals("acl")
                    ? index
                    : head == TreeWord.ROOT ? TreeWord.ROOT : clause[head];
        }
        return clause;
    }

    /** Phrases with their prepositions, from the leaves up. */
    private @Nullable TokenSpan[] spans() {
        @Nullable TokenSpan[] found = new TokenSpan[tree.size()];
        for (int i = tree.size() - 1; i >= 0; i--) {
            int index = tree.downwards().get(i);
            TokenSpan own = covering(found[index], index);
            found[index] = own;
            int head = tree.head(index);
            boolean inside = !OUTSIDE.contains(words.node(index).universalRelation()) && skeletonAllows(index);
            if (head != TreeWord.ROOT && inside) {
                found[head] = covering(found[head], index).cover(withPreposition(index, own));
            }
        }
        return found;
    }

    private static TokenSpan covering(@Nullable TokenSpan span, int index) {
        return span == null ? TokenSpan.of(index) : span.cover(TokenSpan.of(index));
    }

    private boolean skeletonAllows(int index) {
        @Nullable Draft draft = skeleton.of(index);
        return draft == null || draft.isNominal() || words.is(index, "amod");
    }

    TokenSpan withPreposition(int index, TokenSpan span) {
        TokenSpan wide = span;
        for (int child : tree.children(index)) {
            if (words.is(child, "case")) {
                wide = wide.cover(TokenSpan.of(child));
            }
        }
        return wide;
    }

    /** The phrase that word is on top of, without its preposition. */
    TokenSpan span(int index) {
        return covering(spans[index], index);
    }

    /** The antecedent of a relative pronoun; any other word itself. */
    int resolved(int index) {
        int clause = relativeClause[index];
        if (clause == TreeWord.ROOT || !words.isRelative(index)) {
            return index;
        }
        int antecedent = tree.head(clause);
        return antecedent == TreeWord.ROOT || words.isVerbal(antecedent) ? index : antecedent;
    }

    /** Whether a pronoun inside ties that clause to the noun it describes. */
    boolean[] withPronoun() {
        boolean[] tied = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            if (relativeClause[i] != TreeWord.ROOT && words.isRelative(i) && !words.is(i, "mark")) {
                tied[relativeClause[i]] = true;
            }
        }
        return tied;
    }

    /** That word and those joined to it that are no clauses, in reading order. */
    List<Integer> joined(int index) {
        List<Integer> members = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(index));
        while (!open.isEmpty()) {
            int next = open.removeFirst();
            members.add(next);
            for (int child : tree.children(next)) {
                @Nullable Draft draft = skeleton.of(child);
                if (words.is(child, "conj") && (draft == null || draft.isNominal())) {
                    open.addLast(child);
                }
            }
        }
        members.sort(null);
        return members;
    }

    Nominal nominal(int index) {
        return known.computeIfAbsent(resolved(index), this::build);
    }

    private Nominal build(int head) {
        List<Integer> name = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>();
        List<Modifier> modifiers = new ArrayList<>();
        boolean negated = false;
        (words.isProper(head) ? name : kinds).add(head);
        for (int child : tree.children(head)) {
            boolean particle = words.is(child, "advmod") || words.is(child, "det") || words.is(child, "cc");
            negated |= particle && words.isNegation(child);
            if (isPartOfName(head, child)) {
                addName(child, name);
            } else if (saysWhatItIs(head, child)) {
                (words.isProper(child) ? name : kinds).add(child);
                if (words.isProper(child)) {
                    tree.children(child).stream()
                            .filter(part -> isPartOfName(child, part))
                            .forEach(part -> addName(part, name));
                }
            } else {
                modifier(head, child, modifiers);
            }
        }
        name.sort(null);
        kinds.sort(null);
        return new Nominal(head, span(head), name, kinds, modifiers, negated);
    }

    private void addName(int part, List<Integer> name) {
        name.add(part);
        for (int child : tree.children(part)) {
            if (words.is(child, "flat")) {
                name.add(child);
            }
        }
    }

    private boolean isPartOfName(int head, int child) {
        return words.is(child, "flat")
                || words.node(child).relation().endsWith(":flat")
                || words.is(child, "goeswith")
                || (words.isProper(head)
                        && words.isProper(child)
                        && (words.is(child, "compound") || words.is(child, "amod")));
    }

    private boolean saysWhatItIs(int head, int child) {
        return words.is(child, "appos")
                || words.node(child).relation().equals("nmod:desc")
                || (words.isProper(head) && words.is(child, "compound"));
    }

    private void modifier(int head, int child, List<Modifier> modifiers) {
        switch (words.node(child).universalRelation()) {
            case "amod", "compound", "nummod" -> modifiers.add(new Modifier("mod", child));
            case "nmod", "obl" ->
                slots.read(child, words.isNoun(head))
                        .forEach(slot -> joined(slot.node())
                                .forEach(member -> modifiers.add(new Modifier(slot.name(), resolved(member)))));
            case "det" -> {
                if (words.node(child).feature("Poss").equals("Yes") || resolved(child) != child) {
                    modifiers.add(new Modifier("poss", resolved(child)));
                }
            }
            default -> {
                // relative clauses, articles and signs say nothing of what it is
            }
        }
    }
}
