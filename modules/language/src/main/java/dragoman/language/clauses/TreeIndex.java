package dragoman.language.clauses;

import dragoman.language.trees.Tree;
import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A tree with what hangs on each word looked up once, so that reading it takes time in proportion to its size. There may be
 * several roots, as a parser that gave up leaves them; a circle is refused.
 */
final class TreeIndex {

    private final Tree tree;
    private final List<List<Integer>> children;
    private final List<Integer> downwards;

    /** @throws IllegalArgumentException when a head lies outside of the sentence or words hang on one another in a circle */
    TreeIndex(Tree tree) {
        this.tree = tree;
        this.children = children(tree);
        this.downwards = downwards(tree, children);
    }

    Tree tree() {
        return tree;
    }

    int size() {
        return tree.size();
    }

    TreeWord node(int index) {
        return tree.word(index);
    }

    int head(int index) {
        return tree.word(index).head();
    }

    /** The words that hang on it, in reading order. */
    List<Integer> children(int index) {
        return children.get(index);
    }

    /** All words, each behind the one it hangs on. */
    List<Integer> downwards() {
        return downwards;
    }

    private static List<List<Integer>> children(Tree tree) {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.word(i).head();
            if (head != TreeWord.ROOT) {
                if (head < 0 || head >= tree.size()) {
                    throw new IllegalArgumentException(
                            "word %d hangs on word %d of %d".formatted(i, head, tree.size()));
                }
                children.get(head).add(i);
            }
        }
        children.replaceAll(Collections::unmodifiableList);
        return children;
    }

    private static List<Integer> downwards(Tree tree, List<List<Integer>> children) {
        List<Integer> order = new ArrayList<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            if (tree.word(i).head() == TreeWord.ROOT) {
                order.add(i);
            }
        }
        for (int next = 0; next < order.size(); next++) {
            order.addAll(children.get(order.get(next)));
        }
        if (order.size() < tree.size()) {
            throw new IllegalArgumentException(
                    "%d words hang on one another in a circle".formatted(tree.size() - order.size()));
        }
        return Collections.unmodifiableList(order);
    }
}
