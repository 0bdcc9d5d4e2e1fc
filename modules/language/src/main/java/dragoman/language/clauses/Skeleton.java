package dragoman.language.clauses;

import dragoman.language.clauses.ClauseWords.WordClass;
import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a tree head clauses. A modal verb and what it governs are one predicate, so that "may attack" and «може
 * напасти» look alike; so are a light verb and its noun.
 */
final class Skeleton {

    private final TreeIndex tree;
    private final Words words;
    private final ClauseWords clauseWords;
    private final Nominalisations nominalisations;
    private final @Nullable Draft[] byWord;
    private final List<Draft> downwards = new ArrayList<>();

    Skeleton(TreeIndex tree, Words words, ClauseWords clauseWords, Nominalisations nominalisations) {
        this.tree = tree;
        this.words = words;
        this.clauseWords = clauseWords;
        this.nominalisations = nominalisations;
        this.byWord = new Draft[tree.size()];
        @Nullable Draft[] around = new Draft[tree.size()];
        for (int index : tree.downwards()) {
            int head = tree.head(index);
            @Nullable
            Draft enclosing = head == TreeWord.ROOT ? null : byWord[head] != null ? byWord[head] : around[head];
            around[index] = enclosing;
            if (byWord[index] == null) {
                Predicate.@Nullable Kind kind = kind(index);
                if (kind != null) {
                    add(index, kind, enclosing);
                }
            }
        }
    }

    /** Each behind those around it. */
    List<Draft> downwards() {
        return downwards;
    }

    /** The clause whose predicate that word is part of; null where it is of none. */
    @Nullable
    Draft of(int index) {
        return index == TreeWord.ROOT ? null : byWord[index];
    }

    private Predicate.@Nullable Kind kind(int index) {
        if (isClause(index)) {
            boolean copular = words.hasChild(index, "cop") && !words.isParticiple(index);
            return words.isVerbal(index) && !copular
                    ? Predicate.Kind.VERB
                    : words.isPredicative(index) ? Predicate.Kind.COPULA : fragment(index);
        }
        return isEventNoun(index) ? Predicate.Kind.EVENT_NOUN : null;
    }

    private Predicate.@Nullable Kind fragment(int index) {
        if (isEventNoun(index)) {
            return Predicate.Kind.EVENT_NOUN;
        }
        String part = words.node(index).upos();
        return part.equals("PUNCT") || part.equals("SYM") ? null : Predicate.Kind.FRAGMENT;
    }

    private boolean isClause(int index) {
        boolean predicative = words.isPredicative(index);
        return switch (words.node(index).universalRelation()) {
            case "root" -> true;
            case "ccomp", "csubj", "parataxis", "dep", "conj" -> predicative;
            case "acl" -> predicative && !isAdjective(index);
            case "advcl" -> predicative && !words.hasChild(index, "case");
            case "xcomp" -> words.isVerbal(index) || words.hasChild(index, "cop");
            case "amod" -> words.isParticiple(index) && !isAdjective(index);
            default -> !words.isFunction(index) && words.node(index).upos().equals("VERB") && words.hasSubject(index);
        };
    }

    /** "The <em>winning</em> side": a single participle before its noun describes it like an adjective. */
    private boolean isAdjective(int index) {
        return words.isParticiple(index)
                && index < tree.head(index)
                && !hasArguments(index)
                && !words.hasSubject(index);
    }

    private boolean isEventNoun(int index) {
        boolean named = nominalisations.knows(words.lemma(index)) || words.isVerbalNoun(index);
        return named && words.isNoun(index) && !words.isFunction(index) && hasArguments(index);
    }

    private boolean hasArguments(int index) {
        for (int child : tree.children(index)) {
            boolean owned =
                    words.is(child, "det") && words.node(child).feature("Poss").equals("Yes");
            boolean argument = switch (words.node(child).universalRelation()) {
                case "nmod" -> !words.node(child).relation().equals("nmod:desc");
                case "obl", "obj", "iobj" -> true;
                default -> owned;
            };
            if (argument) {
                return true;
            }
        }
        return false;
    }

    private void add(int index, Predicate.Kind kind, @Nullable Draft enclosing) {
        List<Integer> parts = new ArrayList<>();
        int main = index;
        parts.add(main);
        for (int below = governed(main); below != TreeWord.ROOT; below = governed(main)) {
            main = below;
            parts.add(main);
        }
        Predicate.Kind mainKind = main == index ? kind : mainKind(main);
        int noun = mainKind == Predicate.Kind.VERB ? lightNoun(main) : TreeWord.ROOT;
        if (noun != TreeWord.ROOT) {
            parts.add(noun);
            mainKind = Predicate.Kind.LIGHT_VERB;
        }
        Draft draft = new Draft(parts, main, noun, mainKind, enclosing);
        for (int part : parts) {
            byWord[part] = draft;
        }
        downwards.add(draft);
    }

    private Predicate.Kind mainKind(int main) {
        return words.hasChild(main, "cop") && !words.isParticiple(main) ? Predicate.Kind.COPULA : Predicate.Kind.VERB;
    }

    /** What a modal verb governs; {@link TreeWord#ROOT} of other words. */
    private int governed(int modal) {
        if (words.isIn(WordClass.MODAL_VERB, modal)) {
            for (int child : tree.children(modal)) {
                boolean governed = words.is(child, "xcomp")
                        || (words.is(child, "csubj") && words.isInfinitive(child))
                        || (words.is(child, "ccomp") && words.isInfinitive(child));
                if (governed && (words.isVerbal(child) || words.hasChild(child, "cop"))) {
                    return child;
                }
            }
        }
        return TreeWord.ROOT;
    }

    private int lightNoun(int verb) {
        if (!words.isIn(WordClass.LIGHT, verb)) {
            return TreeWord.ROOT;
        }
        List<String> nouns =
                List.of(clauseWords.value(WordClass.LIGHT, words.lemma(verb)).split(" "));
        for (int child : tree.children(verb)) {
            boolean leant = words.is(child, "obj")
                    || words.node(child).relation().equals("nsubj:pass")
                    || (words.is(child, "obl") && !words.hasChild(child, "case"));
            if (leant && nouns.contains(words.lemma(child))) {
                return child;
            }
        }
        return TreeWord.ROOT;
    }
}
