package dragoman.language.clauses;

import dragoman.language.trees.Tree;
import java.util.List;

/** A tree seen as clauses, in the order in which the heads of their predicates stand in the sentence. */
public final class ClauseView {

    private final Tree tree;
    private final List<Clause> clauses;
    private final Nominals nominals;

    ClauseView(Tree tree, List<Clause> clauses, Nominals nominals) {
        this.tree = tree;
        this.clauses = List.copyOf(clauses);
        this.nominals = nominals;
    }

    public Tree tree() {
        return tree;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** The nominal which that word is on top of; of a relative pronoun its antecedent's. */
    public Nominal nominal(int head) {
        return nominals.nominal(head);
    }

    /** One line a clause, see {@link ClauseLines}. */
    public List<String> lines() {
        return new ClauseLines(this).lines();
    }
}
