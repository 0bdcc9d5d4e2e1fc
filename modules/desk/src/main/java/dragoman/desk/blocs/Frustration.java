package dragoman.desk.blocs;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two camps that frustrate least. A small network is searched through, which also counts the optima. For others a
 * search gives a division and {@link LowerBound} proves that none is better; where the bound falls short, it is raised by
 * trying the two fates of an undecided tie in turn, frustrated or not.
 */
final class Frustration {

    /** Half of 2 to the power of this many divisions can be searched through in a second. */
    private static final int SMALL = 20;

    private static final double WHOLE = 1e-6;

    private final SignedNetwork network;
    private final long deadline;
    private final LowerBound bound;
    private boolean[] camps;
    private long least;

    private Frustration(SignedNetwork network, Duration limit) {
        this.network = network;
        this.deadline = System.nanoTime() + limit.toNanos();
        this.bound = new LowerBound(network);
        this.camps = Camps.search(network);
        this.least = network.frustration(camps);
    }

    static Blocs of(SignedNetwork network, Duration limit) {
        if (network.nodes().size() <= SMALL) {
            AllDivisions all = AllDivisions.of(network);
            return blocs(network, all.best(), true, all.optima());
        }
        return bounded(network, limit);
    }

    /** Without searching through all divisions. */
    static Blocs bounded(SignedNetwork network, Duration limit) {
        Frustration frustration = new Frustration(network, limit);
        long[] weights =
                network.ties().stream().mapToLong(SignedNetwork.Tie::weight).toArray();
        boolean proven = frustration.prove(weights, 0);
        return blocs(network, frustration.camps, proven, null);
    }

    /**
     * Whether it is proven that no division with the given fates frustrates less than the best one known.
     *
     * @param weights none for a tie that is to be frustrated, more than all together for one that is not to be
     * @param frustrated weight of the ties that are to be
     */
    private boolean prove(long[] weights, long frustrated) {
        LowerBound.Found found = bound.find(weights, least - frustrated, deadline);
        if (found.bound() + frustrated >= least) {
            return true;
        }
        if (System.nanoTime() >= deadline) {
            return false;
        }
        int tie = leastDecided(found.ties());
        if (tie < 0) {
            return found.complete() && improves(found.ties()) && found.bound() + frustrated >= least;
        }
        long[] without = weights.clone();
        without[tie] = 0;
        long[] with = weights.clone();
        with[tie] =
                1 + network.ties().stream().mapToLong(SignedNetwork.Tie::weight).sum();
        return prove(without, frustrated + weights[tie]) && prove(with, frustrated);
    }

    /** The tie nearest to half frustrated; -1 when all are decided. */
    private static int leastDecided(double[] ties) {
        int best = -1;
        double nearest = 0.5 - WHOLE;
        for (int tie = 0; tie < ties.length; tie++) {
            double away = Math.abs(ties[tie] - 0.5);
            if (away < nearest) {
                nearest = away;
                best = tie;
            }
        }
        return best;
    }

    /** Takes the division that these ties frustrate, if it is better than the best one known. */
    private boolean improves(double[] ties) {
        boolean[] division = new boolean[camps.length];
        boolean[] placed = new boolean[camps.length];
        for (int start = 0; start < placed.length; start++) {
            place(start, placed, division, ties);
        }
        long frustration = network.frustration(division);
        if (frustration < least) {
            camps = division;
            least = frustration;
            return true;
        }
        return false;
    }

    private void place(int start, boolean[] placed, boolean[] division, double[] ties) {
        List<Integer> waiting = new ArrayList<>();
        if (!placed[start]) {
            placed[start] = true;
            waiting.add(start);
        }
        while (!waiting.isEmpty()) {
            int node = waiting.remove(waiting.size() - 1);
            for (int number = 0; number < ties.length; number++) {
                SignedNetwork.Tie tie = network.ties().get(number);
                boolean touches = tie.one() == node || tie.other() == node;
                if (touches && ties[number] < 0.5 && !placed[tie.opposite(node)]) {
                    int next = tie.opposite(node);
                    placed[next] = true;
                    division[next] = division[node] == tie.friendly();
                    waiting.add(next);
                }
            }
        }
    }

    private static Blocs blocs(SignedNetwork network, boolean[] camps, boolean proven, @Nullable Long optima) {
        List<List<String>> blocs = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
        for (int node = 0; node < camps.length; node++) {
            blocs.get(camps[node] ? 1 : 0).add(network.nodes().get(node));
        }
        blocs.removeIf(List::isEmpty);
        blocs.forEach(Collections::sort);
        blocs.sort(Comparator.comparing(bloc -> bloc.get(0)));
        long frustration = Math.addExact(network.frustration(camps), network.given());
        return new Blocs(network.name(), BigDecimal.valueOf(frustration, network.scale()), proven, blocs, optima);
    }
}
