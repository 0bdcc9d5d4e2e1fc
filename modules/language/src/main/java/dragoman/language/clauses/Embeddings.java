package dragoman.language.clauses;

import dragoman.language.clauses.ClauseWords.WordClass;
import dragoman.language.trees.TreeWord;
import org.jspecify.annotations.Nullable;

/**
 * How clauses stand to one another. Speech is turned inside out where the tree has it so: in "…, the minister said" and «як
 * заявив міністр» the words said are the content of the saying.
 */
final class Embeddings {

    /** Sense of a marker that brings in who said it: "<em>as</em> the minister said". */
    private static final String REPORT = "report";

    private final TreeIndex tree;
    private final Words words;
    private final ClauseWords clauseWords;
    private final Skeleton skeleton;
    private final boolean[] withPronoun;

    Embeddings(TreeIndex tree, Words words, ClauseWords clauseWords, Skeleton skeleton, boolean[] withPronoun) {
        this.tree = tree;
        this.words = words;
        this.clauseWords = clauseWords;
        this.skeleton = skeleton;
        this.withPronoun = withPronoun;
    }

    void read(Draft draft) {
        draft.embedding = embedding(draft);
    }

    /** Must follow when all clauses have their place. */
    void turnSpeech(Draft draft) {
        @Nullable Draft around = skeleton.of(tree.head(draft.top));
        if (around == null || around.isNominal() || around == draft || draft.has(Role.CONTENT)) {
            return;
        }
        Embedding.Kind kind = draft.embedding.kind();
        boolean beside =
                kind == Embedding.Kind.PARENTHETICAL && draft.embedding.marker().isEmpty();
        boolean reports =
                kind == Embedding.Kind.ADVERBIAL && draft.embedding.sense().equals(REPORT);
        if ((beside || reports || kind == Embedding.Kind.PARENTHETICAL)
                && words.isIn(WordClass.SAY, draft.main)
                && around.embedding.kind() != Embedding.Kind.COMPLEMENT) {
            draft.arguments.add(Argument.ofClause(Role.CONTENT, "content", around.main));
            draft.embedding = around.embedding;
            around.embedding = new Embedding(Embedding.Kind.COMPLEMENT, "", "", draft.main);
        }
    }

    private Embedding embedding(Draft draft) {
        int top = draft.top;
        int head = tree.head(top);
        if (head == TreeWord.ROOT) {
            return Embedding.MAIN;
        }
        if (draft.isNominal()) {
            return new Embedding(Embedding.Kind.NOMINAL, "", "", outer(draft, head));
        }
        String marker = marker(draft);
        String sense = sense(draft, marker);
        return switch (words.node(top).universalRelation()) {
            case "acl", "amod" ->
                isRelative(draft, marker)
                        ? new Embedding(Embedding.Kind.RELATIVE, marker, "", head)
                        : new Embedding(Embedding.Kind.COMPLEMENT, marker, sense, head);
            case "ccomp", "xcomp", "csubj", "nsubj", "obj" ->
                new Embedding(Embedding.Kind.COMPLEMENT, marker, sense, outer(draft, head));
            case "advcl", "obl" ->
                new Embedding(
                        Embedding.Kind.ADVERBIAL,
                        marker,
                        sense.isEmpty() && marker.isEmpty() && words.isInfinitive(draft.main) ? "purpose" : sense,
                        outer(draft, head));
            case "conj" -> new Embedding(Embedding.Kind.COORDINATED, coordinator(top), "", outer(draft, head));
            default -> new Embedding(Embedding.Kind.PARENTHETICAL, marker, sense, outer(draft, head));
        };
    }

    /** What "as" brings in is a report only where somebody says something. */
    private String sense(Draft draft, String marker) {
        String sense = clauseWords.value(WordClass.MARKER, marker);
        return sense.equals(REPORT) && !words.isIn(WordClass.SAY, draft.main) ? "" : sense;
    }

    private int outer(Draft draft, int head) {
        @Nullable Draft around = skeleton.of(head) != null ? skeleton.of(head) : draft.enclosing;
        return around == null ? head : around.main;
    }

    private boolean isRelative(Draft draft, String marker) {
        if (words.node(draft.top).relation().equals("acl:relcl") || withPronoun[draft.top]) {
            return true;
        }
        return marker.isEmpty() && !words.isInfinitive(draft.main);
    }

    /** The words that bring a clause in, those of one marker joined by blanks; the mark of an infinitive is none. */
    private String marker(Draft draft) {
        for (int part : draft.parts) {
            for (int child : tree.children(part)) {
                boolean infinitive = words.node(child).upos().equals("PART") && words.isInfinitive(draft.main);
                boolean adverb = words.is(child, "advmod")
                        && clauseWords.has(WordClass.MARKER, words.form(child))
                        && child < draft.main;
                boolean joins =
                        words.is(child, "mark") || (words.is(child, "case") && draft.kind != Predicate.Kind.COPULA);
                if ((joins && !infinitive) || adverb) {
                    StringBuilder marker = new StringBuilder(words.form(child));
                    tree.children(child).stream()
                            .filter(fixed -> words.is(fixed, "fixed"))
                            .forEach(fixed -> marker.append(' ').append(words.form(fixed)));
                    return marker.toString();
                }
            }
        }
        return "";
    }

    private String coordinator(int top) {
        for (int child : tree.children(top)) {
            if (words.is(child, "cc")) {
                return words.form(child);
            }
        }
        return "";
    }
}
