package dragoman.language.clauses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A sentence as a tree of Universal Dependencies: its syntactic words in reading order, each naming the word it hangs on.
 * Indexes count from 0. There may be several roots, as a parser that gave up leaves them; a circle is refused.
 */
public final class Tree {

    /** The head of a word that hangs on none. */
    public static final int ROOT = -1;

    private final List<Node> nodes;
    private final List<List<Integer>> children;
    private final List<Integer> downwards;

    /** @throws IllegalArgumentException when a head lies outside of the sentence or words hang on one another in a circle */
    public Tree(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        this.children = children(this.nodes);
        this.downwards = downwards(this.nodes, children);
    }

    public int size() {
        return nodes.size();
    }

    public Node node(int index) {
        return nodes.get(index);
    }

    public int head(int index) {
        return nodes.get(index).head();
    }

    /** The words that hang on it, in reading order. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** All words, each behind the one it hangs on. */
    public List<Integer> downwards() {
        return downwards;
    }

    private static List<List<Integer>> children(List<Node> nodes) {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < nodes.size(); i++) {
            int head = nodes.get(i).head();
            if (head != ROOT) {
                if (head < 0 || head >= nodes.size()) {
                    throw new IllegalArgumentException(
                            "word %d hangs on word %d of %d".formatted(i, head, nodes.size()));
                }
                children.get(head).add(i);
            }
        }
        children.replaceAll(Collections::unmodifiableList);
        return children;
    }

    private static List<Integer> downwards(List<Node> nodes, List<List<Integer>> children) {
        List<Integer> order = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).head() == ROOT) {
                order.add(i);
            }
        }
        for (int next = 0; next < order.size(); next++) {
            order.addAll(children.get(order.get(next)));
        }
        if (order.size() < nodes.size()) {
            throw new IllegalArgumentException(
                    "%d words hang on one another in a circle".formatted(nodes.size() - order.size()));
        }
        return Collections.unmodifiableList(order);
    }

    /**
     * A syntactic word.
     *
     * @param form as written
     * @param lemma its dictionary form
     * @param partOfSpeech as Universal Dependencies name them: {@code NOUN}, {@code VERB}
     * @param features by name: {@code Case} to {@code Ins}
     * @param head index of the word it hangs on, or {@link Tree#ROOT}
     * @param relation to its head, with its subtype: {@code nsubj:pass}
     */
    public record Node(
            String form,
            String lemma,
            String partOfSpeech,
            Map<String, String> features,
            int head,
            String relation) {

        public Node {
            features = Map.copyOf(features);
        }

        /** The value of a feature; empty where it has none. */
        public String feature(String name) {
            return features.getOrDefault(name, "");
        }

        /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
        public String kind() {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }
    }
}
