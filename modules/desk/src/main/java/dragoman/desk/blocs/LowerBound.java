package dragoman.desk.blocs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A proven lower bound of frustration. Cycles with an odd number of hostile ties are given prices such that those through
 * any tie cost together no more than the tie weighs; as every division frustrates a tie of each such cycle, no division
 * frustrates less than the sum of the prices. A linear program finds good prices, adding cycles as long as some are
 * violated; cycles found once serve all further bounds. Whatever it returns, the prices are checked and cut down here, so the bound does not rest on its accuracy.
 */
final class LowerBound {

    private static final int ROUNDS = 60;
    private static final double LONGEST_FIRST = 3.5;
    private static final double VIOLATED = 1 - 1e-4;

    private final HostileCycles finder;
    private final Set<List<Integer>> cycles = new LinkedHashSet<>();

    LowerBound(SignedNetwork network) {
        this.finder = new HostileCycles(network);
    }

    /**
     * @param bound proven: no division frustrates less
     * @param ties how far the linear program frustrates each tie, 0 to 1
     * @param complete whether no cycle is violated by these, so that whole numbers would be a division
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Found(long bound, double[] ties, boolean complete) {}

    /**
     * @param weights of the ties, which may differ from the network's
     * @param enough stops as soon as the bound reaches it
     * @param deadline in the terms of {@link System#nanoTime()}
     */
    Found find(long[] weights, long enough, long deadline) {
        if (cycles.isEmpty()) {
            double[] length = new double[weights.length];
            Arrays.fill(length, 1);
            add(finder.below(LONGEST_FIRST, length));
        }
        long best = 0;
        double[] ties = new double[weights.length];
        for (int round = 0; round < ROUNDS && System.nanoTime() < deadline; round++) {
            Prices prices = solve(weights, deadline);
            ties = prices.ofTies();
            best = Math.max(best, proven(weights, prices.ofCycles()));
            if (best >= enough) {
                return new Found(best, ties, false);
            }
            if (!add(finder.below(VIOLATED, ties))) {
                return new Found(best, ties, true);
            }
        }
        return new Found(best, ties, false);
    }

    private boolean add(List<int[]> found) {
        boolean grown = false;
        for (int[] cycle : found) {
            grown |= cycles.add(Arrays.stream(cycle).boxed().toList());
        }
        return grown;
    }

    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    private record Prices(double[] ofTies, double[] ofCycles) {}

    private Prices solve(long[] weights, long deadline) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
        List<Variable> ties = new ArrayList<>();
        for (long weight : weights) {
            ties.add(model.newVariable("t" + ties.size()).lower(0).weight(weight));
        }
        int number = 0;
        for (List<Integer> cycle : cycles) {
            Expression covered = model.newExpression(Integer.toString(number++)).lower(1);
            cycle.forEach(tie -> covered.set(ties.get(tie), 1));
        }
        Optimisation.Result result = model.minimise();
        double[] ofTies = new double[ties.size()];
        for (int tie = 0; tie < ofTies.length; tie++) {
            ofTies[tie] = Math.min(1, Math.max(0, result.doubleValue(tie)));
        }
        double[] ofCycles = new double[cycles.size()];
        result.getMatchedMultipliers().forEach(multiplier -> {
            if (multiplier.getKey().getKey() instanceof Expression covered) {
                ofCycles[Integer.parseInt(covered.getName())] = Math.abs(multiplier.doubleValue());
            }
        });
        return new Prices(ofTies, ofCycles);
    }

    /** The bound of these prices after they are cut down to what the ties allow, exact. Frustration is a whole number. */
    private long proven(long[] weights, double[] prices) {
        BigDecimal[] load = new BigDecimal[weights.length];
        Arrays.fill(load, BigDecimal.ZERO);
        BigDecimal sum = BigDecimal.ZERO;
        int number = 0;
        for (List<Integer> cycle : cycles) {
            BigDecimal price = new BigDecimal(prices[number++]);
            sum = sum.add(price);
            for (int tie : cycle) {
                load[tie] = load[tie].add(price);
            }
        }
        for (int tie = 0; tie < load.length; tie++) {
            sum = sum.subtract(
                    load[tie].subtract(BigDecimal.valueOf(weights[tie])).max(BigDecimal.ZERO));
        }
        return sum.max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
