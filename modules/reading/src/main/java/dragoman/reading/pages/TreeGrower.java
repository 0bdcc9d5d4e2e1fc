package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns {@link BoostedTrees} for a yes-or-no question: each tree mends what those before it got wrong (Friedman 2001; with
 * histograms and a ridge on the leaves, as gradient boosting libraries have it). The same examples give the same trees.
 */
final class TreeGrower {

    /** @param ridge keeps leaves with little weight near zero */
    record Settings(int trees, int depth, double rate, double leastWeight, double ridge, double featureShare) {}

    private static final int BINS = 48;
    private static final long SEED = 1;

    private final float[][] examples;
    private final float[] labels;
    private final float[] weights;
    private final Settings settings;

    /** Thresholds of each feature, ascending. */
    private final float[][] cuts;
    /** For each feature, the number of thresholds below each example's value. */
    private final byte[][] bins;

    private final double[] gradients;
    private final double[] curvatures;
    private final double[] scores;

    private record Split(double gain, int feature, int bin) {
        static final Split NONE = new Split(1e-9, BoostedTrees.LEAF, 0);
    }

    private TreeGrower(float[][] examples, float[] labels, float[] weights, Settings settings) {
        this.examples = examples;
        this.labels = labels;
        this.weights = weights;
        this.settings = settings;
        int features = examples[0].length;
        this.cuts = new float[features][];
        this.bins = new byte[features][examples.length];
        this.gradients = new double[examples.length];
        this.curvatures = new double[examples.length];
        this.scores = new double[examples.length];
        IntStream.range(0, features).parallel().forEach(this::cut);
    }

    /** @param labels 1 for yes, 0 for no */
    static BoostedTrees grow(float[][] examples, float[] labels, float[] weights, Settings settings) {
        return new TreeGrower(examples, labels, weights, settings).grow();
    }

    private void cut(int feature) {
        float[] values = new float[examples.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = examples[i][feature];
        }
        Arrays.sort(values);
        SortedSet<Float> at = new TreeSet<>();
        for (int bin = 1; bin < BINS; bin++) {
            at.add(values[(int) ((long) values.length * bin / BINS)]);
        }
        at.remove(values[values.length - 1]);
        cuts[feature] = new float[at.size()];
        int next = 0;
        for (float cut : at) {
            cuts[feature][next++] = cut;
        }
        for (int i = 0; i < examples.length; i++) {
            int found = Arrays.binarySearch(cuts[feature], examples[i][feature]);
            bins[feature][i] = (byte) (found >= 0 ? found : -found - 1);
        }
    }

    private BoostedTrees grow() {
        double all = 0;
        double yes = 0;
        for (int i = 0; i < examples.length; i++) {
            all += weights[i];
            yes += weights[i] * labels[i];
        }
        float base = (float) Math.log(yes / (all - yes));
        Arrays.fill(scores, base);
        Random random = new Random(SEED);
        List<BoostedTrees.Tree> trees = new ArrayList<>();
        for (int i = 0; i < settings.trees(); i++) {
            trees.add(tree(random));
        }
        return new BoostedTrees(base, trees);
    }

    private BoostedTrees.Tree tree(Random random) {
        for (int i = 0; i < examples.length; i++) {
            double chance = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = weights[i] * (labels[i] - chance);
            curvatures[i] = weights[i] * chance * (1 - chance);
        }
        int[] asked = IntStream.range(0, cuts.length)
                .filter(feature -> random.nextDouble() < settings.featureShare())
                .toArray();
        int size = (1 << (settings.depth() + 1)) - 1;
        BoostedTrees.Tree tree = new BoostedTrees.Tree(new int[size], new float[size], new float[size]);
        Arrays.fill(tree.feature(), BoostedTrees.LEAF);
        int[] nodes = new int[examples.length];
        for (int depth = 0; depth < settings.depth(); depth++) {
            split(tree, nodes, asked, (1 << depth) - 1, 1 << depth);
        }
        setValues(tree, nodes);
        return tree;
    }

    /**
     * @param first node of the level
     * @param count of nodes in the level
     */
    private void split(BoostedTrees.Tree tree, int[] nodes, int[] asked, int first, int count) {
        Split[][] best = IntStream.of(asked)
                .parallel()
                .mapToObj(feature -> bestSplits(feature, nodes, first, count))
                .toArray(Split[][]::new);
        for (int node = 0; node < count; node++) {
            Split split = Split.NONE;
            for (Split[] ofFeature : best) {
                split = ofFeature[node].gain() > split.gain() ? ofFeature[node] : split;
            }
            if (split.feature() != BoostedTrees.LEAF) {
                tree.feature()[first + node] = split.feature();
                tree.threshold()[first + node] = cuts[split.feature()][split.bin()];
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            int node = nodes[i];
            if (node >= first && tree.feature()[node] != BoostedTrees.LEAF) {
                boolean atMost = examples[i][tree.feature()[node]] <= tree.threshold()[node];
                nodes[i] = atMost ? 2 * node + 1 : 2 * node + 2;
            }
        }
    }

    private Split[] bestSplits(int feature, int[] nodes, int first, int count) {
        int width = cuts[feature].length + 1;
        double[] gradient = new double[count * width];
        double[] curvature = new double[count * width];
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] >= first) {
                int cell = (nodes[i] - first) * width + bins[feature][i];
                gradient[cell] += gradients[i];
                curvature[cell] += curvatures[i];
            }
        }
        Split[] best = new Split[count];
        for (int node = 0; node < count; node++) {
            best[node] = bestSplit(feature, gradient, curvature, node * width, width);
        }
        return best;
    }

    private Split bestSplit(int feature, double[] gradient, double[] curvature, int from, int width) {
        double allGradient = 0;
        double allCurvature = 0;
        for (int bin = 0; bin < width; bin++) {
            allGradient += gradient[from + bin];
            allCurvature += curvature[from + bin];
        }
        double leftGradient = 0;
        double leftCurvature = 0;
        Split best = Split.NONE;
        for (int bin = 0; bin < width - 1; bin++) {
            leftGradient += gradient[from + bin];
            leftCurvature += curvature[from + bin];
            double rightCurvature = allCurvature - leftCurvature;
            if (leftCurvature >= settings.leastWeight() && rightCurvature >= settings.leastWeight()) {
                double gain = worth(leftGradient, leftCurvature)
                        + worth(allGradient - leftGradient, rightCurvature)
                        - worth(allGradient, allCurvature);
                best = gain > best.gain() ? new Split(gain, feature, bin) : best;
            }
        }
        return best;
    }

    private double worth(double gradient, double curvature) {
        return gradient * gradient / (curvature + settings.ridge());
    }

    private void setValues(BoostedTrees.Tree tree, int[] nodes) {
        double[] gradient = new double[tree.value().length];
        double[] curvature = new double[tree.value().length];
        for (int i = 0; i < nodes.length; i++) {
            gradient[nodes[i]] += gradients[i];
            curvature[nodes[i]] += curvatures[i];
        }
        for (int node = 0; node < gradient.length; node++) {
            tree.value()[node] = (float) (settings.rate() * gradient[node] / (curvature[node] + settings.ridge()));
        }
        for (int i = 0; i < nodes.length; i++) {
            scores[i] += tree.value()[nodes[i]];
        }
    }
}
