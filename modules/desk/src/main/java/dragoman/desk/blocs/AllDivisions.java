package dragoman.desk.blocs;

import dragoman.desk.blocs.SignedNetwork.Tie;
import java.util.List;

/**
 * Searches through all divisions of a small network into two camps. Each differs from the one before by one node (Gray's
 * code), so a step costs only that node's ties. The first node stays where it is: to name the camps the other way round is
 * no other division.
 *
 * @param optima how many divisions are as good as the best
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record AllDivisions(boolean[] best, long optima) {

    static AllDivisions of(SignedNetwork network) {
        List<List<Tie>> ties = network.tiesOfNodes();
        boolean[] camp = new boolean[ties.size()];
        boolean[] best = camp.clone();
        long frustration = network.frustration(camp);
        long least = frustration;
        long optima = 1;
        long divisions = camp.length == 0 ? 1 : 1L << (camp.length - 1);
        for (long step = 1; step < divisions; step++) {
            int node = 1 + Long.numberOfTrailingZeros(step);
            camp[node] = !camp[node];
            for (Tie tie : ties.get(node)) {
                frustration += SignedNetwork.isFrustrated(tie, camp) ? tie.weight() : -tie.weight();
            }
            if (frustration < least) {
                least = frustration;
                best = camp.clone();
                optima = 1;
            } else if (frustration == least) {
                optima++;
            }
        }
        return new AllDivisions(best, optima);
    }
}
