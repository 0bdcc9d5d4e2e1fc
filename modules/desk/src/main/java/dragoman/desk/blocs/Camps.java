package dragoman.desk.blocs;

import dragoman.desk.blocs.SignedNetwork.Tie;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Looks for a good division into two camps: descends by moving one node at a time, then shakes the best found and descends
 * again. The seed is fixed, so one network always gets one answer. It proves nothing.
 */
final class Camps {

    private static final long SEED = 1953;
    private static final int SHAKES = 3_000;
    /** A fresh start now and then, lest all shakes explore one valley. */
    private static final int SHAKES_PER_START = 100;

    private static final int SMALLEST_SHAKE = 2;
    private static final int LARGEST_SHAKE = 14;

    private final SignedNetwork network;
    private final List<List<Tie>> ties;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final boolean[] camp;
    /** By how much moving a node to the other camp lessens frustration. */
    private final long[] gain;

    private long frustration;

    private Camps(SignedNetwork network) {
        this.network = network;
        this.ties = network.tiesOfNodes();
        this.camp = new boolean[ties.size()];
        this.gain = new long[ties.size()];
    }

    static boolean[] search(SignedNetwork network) {
        return new Camps(network).best();
    }

    private boolean[] best() {
        set(new boolean[camp.length]);
        descend();
        boolean[] best = camp.clone();
        long least = frustration;
        boolean[] valley = best.clone();
        long valleyLeast = least;
        for (int shake = 1; shake <= SHAKES && least > 0; shake++) {
            if (shake % SHAKES_PER_START == 0) {
                for (int node = 0; node < camp.length; node++) {
                    valley[node] = random.nextBoolean();
                }
                set(valley);
                valleyLeast = Long.MAX_VALUE;
            } else {
                set(valley);
                for (int i = random.nextInt(SMALLEST_SHAKE, LARGEST_SHAKE + 1); i > 0; i--) {
                    move(random.nextInt(camp.length));
                }
            }
            descend();
            if (frustration <= valleyLeast) {
                valley = camp.clone();
                valleyLeast = frustration;
            }
            if (frustration < least) {
                best = camp.clone();
                least = frustration;
            }
        }
        return best;
    }

    private void set(boolean[] camps) {
        System.arraycopy(camps, 0, camp, 0, camp.length);
        frustration = network.frustration(camp);
        for (int node = 0; node < camp.length; node++) {
            long sum = 0;
            for (Tie tie : ties.get(node)) {
                sum += SignedNetwork.isFrustrated(tie, camp) ? tie.weight() : -tie.weight();
            }
            gain[node] = sum;
        }
    }

    private void descend() {
        while (true) {
            int best = -1;
            for (int node = 0; node < camp.length; node++) {
                if (gain[node] > 0 && (best < 0 || gain[node] > gain[best])) {
                    best = node;
                }
            }
            if (best < 0) {
                return;
            }
            move(best);
        }
    }

    private void move(int node) {
        frustration -= gain[node];
        gain[node] = -gain[node];
        camp[node] = !camp[node];
        for (Tie tie : ties.get(node)) {
            long change = 2 * tie.weight();
            gain[tie.opposite(node)] += SignedNetwork.isFrustrated(tie, camp) ? change : -change;
        }
    }
}
