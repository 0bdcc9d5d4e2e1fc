package dragoman.reading.pages;

import dragoman.language.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of small decision trees, learned by gradient boosting. The file that holds it has a row for each node: tree, node,
 * feature, threshold, value. The nodes below node {@code n} are {@code 2n + 1}, taken when the feature is at most the
 * threshold, and {@code 2n + 2}; a leaf has no feature and adds its value.
 */
final class BoostedTrees {

    /** @param feature index of the feature of each node; {@link #LEAF} for a leaf */
    @SuppressWarnings("ArrayRecordComponent") // trees are never compared
    record Tree(int[] feature, float[] threshold, float[] value) {

        float of(float[] features) {
            int node = 0;
            while (feature[node] != LEAF) {
                node = features[feature[node]] <= threshold[node] ? 2 * node + 1 : 2 * node + 2;
            }
            return value[node];
        }
    }

    static final int LEAF = -1;

    private final float base;
    private final List<Tree> trees;

    /** @param base what the sum starts with */
    BoostedTrees(float base, List<Tree> trees) {
        this.base = base;
        this.trees = List.copyOf(trees);
    }

    /** @param features names of the features, in the order in which their values will be given */
    static BoostedTrees load(Class<?> beside, String file, List<String> features) {
        float base = 0;
        Map<Integer, List<List<String>>> nodes = new TreeMap<>();
        for (List<String> row : Tsv.resource(beside, file)) {
            if (row.get(0).equals("base")) {
                base = Float.parseFloat(row.get(4));
            } else {
                nodes.computeIfAbsent(Integer.parseInt(row.get(0)), tree -> new ArrayList<>())
                        .add(row);
            }
        }
        return new BoostedTrees(
                base, nodes.values().stream().map(rows -> tree(rows, features)).toList());
    }

    private static Tree tree(List<List<String>> rows, List<String> features) {
        int size = 1
                + rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.get(1)))
                        .max()
                        .orElse(0);
        Tree tree = new Tree(new int[size], new float[size], new float[size]);
        for (List<String> row : rows) {
            int node = Integer.parseInt(row.get(1));
            boolean leaf = row.get(2).isEmpty();
            tree.feature()[node] = leaf ? LEAF : features.indexOf(row.get(2));
            if (!leaf && tree.feature()[node] < 0) {
                throw new IllegalArgumentException("the model asks for an unknown feature: " + row.get(2));
            }
            tree.threshold()[node] = leaf ? 0 : Float.parseFloat(row.get(3));
            tree.value()[node] = leaf ? Float.parseFloat(row.get(4)) : 0;
        }
        return tree;
    }

    /** As rows of the file. */
    List<String> rows(List<String> features) {
        List<String> rows = new ArrayList<>();
        rows.add("tree\tnode\tfeature\tthreshold\tvalue");
        rows.add("base\t\t\t\t" + base);
        for (int i = 0; i < trees.size(); i++) {
            addRows(trees.get(i), i, 0, features, rows);
        }
        return rows;
    }

    private static void addRows(Tree tree, int number, int node, List<String> features, List<String> rows) {
        int feature = tree.feature()[node];
        if (feature == LEAF) {
            rows.add(number + "\t" + node + "\t\t\t" + tree.value()[node]);
            return;
        }
        rows.add(number + "\t" + node + "\t" + features.get(feature) + "\t" + tree.threshold()[node] + "\t");
        addRows(tree, number, 2 * node + 1, features, rows);
        addRows(tree, number, 2 * node + 2, features, rows);
    }

    /** Log odds. */
    double score(float[] features) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.of(features);
        }
        return sum;
    }
}
