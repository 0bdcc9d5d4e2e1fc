package dragoman.language.clauses;

import java.util.List;
import java.util.Locale;

/** How a noun phrase is worded: its preposition and its case, as the event lexicon writes them. */
final class Slots {

    static final String OWNER = "poss";
    static final String BARE = "bare";

    /** @param node the noun it is about, which may stand below the first one: "from the side <em>of Ukraine</em>" */
    record Slot(String name, int node) {}

    private final TreeIndex tree;
    private final Words words;
    private final ClauseWords clauseWords;

    Slots(TreeIndex tree, Words words, ClauseWords clauseWords) {
        this.tree = tree;
        this.words = words;
        this.clauseWords = clauseWords;
    }

    /** @param belowNoun whether it hangs on a noun, so that a bare genitive is its owner */
    List<Slot> read(int node, boolean belowNoun) {
        String preposition = preposition(node);
        if (preposition.isEmpty()) {
            return List.of(new Slot(bare(node, belowNoun), node));
        }
        String outer = preposition + " " + words.form(node);
        String canonical = clauseWords.preposition(outer);
        boolean complex = !canonical.equals(outer) || clauseWords.has(ClauseWords.WordClass.PREPOSITION, outer);
        if (complex) {
            for (int child : tree.children(node)) {
                if (words.is(child, "nmod")) {
                    String inner = preposition(child);
                    String whole = inner.isEmpty() ? canonical : canonical + " " + inner;
                    return List.of(new Slot(named(whole, child), child));
                }
            }
        }
        return List.of(new Slot(named(clauseWords.preposition(preposition), node), node));
    }

    private String named(String preposition, int node) {
        String grammaticalCase = grammaticalCase(node);
        String joined = preposition.replace(' ', '_');
        return grammaticalCase.isEmpty() ? joined : joined + "+" + grammaticalCase;
    }

    private String bare(int node, boolean belowNoun) {
        String relation = words.node(node).relation();
        String grammaticalCase = grammaticalCase(node);
        boolean owner = relation.equals("nmod:poss") || (belowNoun && grammaticalCase.equals("gen"));
        return owner ? OWNER : grammaticalCase.isEmpty() ? BARE : grammaticalCase;
    }

    /** The words of the preposition, lower case; empty where there is none. */
    String preposition(int node) {
        StringBuilder joined = new StringBuilder();
        for (int child : tree.children(node)) {
            boolean owner = words.node(node).relation().equals("nmod:poss");
            if (words.is(child, "case") && !owner) {
                append(joined, child);
                for (int part : tree.children(child)) {
                    if (words.is(part, "fixed")) {
                        append(joined, part);
                    }
                }
            }
        }
        return joined.toString();
    }

    private void append(StringBuilder joined, int word) {
        joined.append(joined.isEmpty() ? "" : " ").append(words.form(word));
    }

    /** The case of the phrase in lower case: of its numeral, the noun, or else the article; empty where none tells. */
    String grammaticalCase(int node) {
        if (clauseWords.has(ClauseWords.WordClass.TYPOLOGY, "no-cases")) {
            return "";
        }
        String own = words.node(node).feature("Case");
        for (int child : tree.children(node)) {
            String relation = words.node(child).relation();
            boolean governs = relation.equals("nummod:gov") || relation.equals("det:numgov");
            boolean article = own.isEmpty() && (words.is(child, "det") || words.is(child, "amod"));
            String other = words.node(child).feature("Case");
            if ((governs || article) && !other.isEmpty()) {
                own = other;
            }
        }
        return own.toLowerCase(Locale.ROOT);
    }
}
