package dragoman.language.clauses;

import dragoman.language.clauses.ClauseWords.WordClass;
import dragoman.language.trees.TreeWord;
import java.util.Locale;
import java.util.Set;

/** What can be asked of single words of one tree. */
final class Words {

    /** Relations of words that serve another word and head nothing themselves. */
    private static final Set<String> FUNCTIONS = Set.of(
            "aux",
            "cop",
            "mark",
            "case",
            "det",
            "cc",
            "punct",
            "fixed",
            "flat",
            "expl",
            "clf",
            "goeswith",
            "reparandum",
            "discourse",
            "nummod");

    private final TreeIndex tree;
    private final ClauseWords words;

    Words(TreeIndex tree, ClauseWords words) {
        this.tree = tree;
        this.words = words;
    }

    TreeWord node(int index) {
        return tree.node(index);
    }

    String form(int index) {
        return node(index).form().toLowerCase(Locale.ROOT);
    }

    /** In lower case; where the tree knows none the form stands for it. */
    String lemma(int index) {
        String lemma = node(index).lemma();
        return lemma.isEmpty() ? form(index) : lemma.toLowerCase(Locale.ROOT);
    }

    boolean is(int index, String kind) {
        return node(index).universalRelation().equals(kind);
    }

    boolean isIn(WordClass wordClass, int index) {
        return words.has(wordClass, lemma(index));
    }

    boolean isFunction(int index) {
        return FUNCTIONS.contains(node(index).universalRelation());
    }

    boolean hasChild(int index, String kind) {
        for (int child : tree.children(index)) {
            if (is(child, kind)) {
                return true;
            }
        }
        return false;
    }

    boolean isNoun(int index) {
        String part = node(index).upos();
        return part.equals("NOUN") || part.equals("PROPN");
    }

    boolean isProper(int index) {
        return node(index).upos().equals("PROPN");
    }

    /** Participles count as verbs, whether the treebank calls them adjectives or not. */
    boolean isVerbal(int index) {
        String part = node(index).upos();
        return part.equals("VERB") || part.equals("AUX") || (part.equals("ADJ") && isParticiple(index));
    }

    boolean isParticiple(int index) {
        return node(index).feature("VerbForm").equals("Part");
    }

    boolean isInfinitive(int index) {
        if (node(index).feature("VerbForm").equals("Inf")) {
            return !hasFiniteHelper(index);
        }
        return false;
    }

    private boolean hasFiniteHelper(int index) {
        for (int child : tree.children(index)) {
            if ((is(child, "aux") || is(child, "cop"))
                    && node(child).feature("VerbForm").equals("Fin")) {
                return true;
            }
        }
        return false;
    }

    boolean isVerbalNoun(int index) {
        return node(index).feature("VerbForm").equals("Vnoun");
    }

    boolean hasSubject(int index) {
        return hasChild(index, "nsubj") || hasChild(index, "csubj");
    }

    /** Whether something is said by it: a verb, or what stands with "is" or a subject. */
    boolean isPredicative(int index) {
        return isVerbal(index) || hasChild(index, "cop") || hasSubject(index);
    }

    boolean isNegation(int index) {
        return node(index).feature("Polarity").equals("Neg")
                ? is(index, "advmod") || is(index, "aux") || is(index, "cc") || is(index, "det")
                : isIn(WordClass.NEGATION, index) || words.has(WordClass.NEGATION, form(index));
    }

    /** By its feature, or by its lemma where the tree does not tell relatives from questions. */
    boolean isRelative(int index) {
        String type = node(index).feature("PronType");
        boolean untold = type.isEmpty() || type.equals("Int");
        return type.contains("Rel") || (untold && isIn(WordClass.RELATIVE, index));
    }
}
