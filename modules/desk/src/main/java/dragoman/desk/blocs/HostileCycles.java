package dragoman.desk.blocs;

import dragoman.desk.blocs.SignedNetwork.Tie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Finds cycles with an odd number of hostile ties. Of each such cycle every division into two camps frustrates at least one
 * tie, which is what lower bounds are made of.
 *
 * <p>A shortest such cycle through a node is a shortest path between the node's two copies in a graph that holds every node
 * twice, where friendly ties stay on their side and hostile ones cross over.
 */
final class HostileCycles {

    private static final int NONE = -1;

    private final SignedNetwork network;
    /** Of each node the numbers of its ties. */
    private final List<List<Integer>> ties = new ArrayList<>();

    HostileCycles(SignedNetwork network) {
        this.network = network;
        network.nodes().forEach(node -> ties.add(new ArrayList<>()));
        for (int tie = 0; tie < network.ties().size(); tie++) {
            ties.get(network.ties().get(tie).one()).add(tie);
            ties.get(network.ties().get(tie).other()).add(tie);
        }
    }

    /** Through each node a cycle whose ties have together a length below the limit, where there is one. */
    List<int[]> below(double limit, double[] length) {
        TreeSet<int[]> cycles = new TreeSet<>(Arrays::compare);
        for (int node = 0; node < ties.size(); node++) {
            int[] cycle = through(node, limit, length);
            if (cycle.length > 0) {
                cycles.add(cycle);
            }
        }
        return List.copyOf(cycles);
    }

    private record Reached(double distance, int copy) {}

    /** Sorted numbers of ties; empty when there is none below the limit. */
    private int[] through(int start, double limit, double[] length) {
        double[] distance = new double[2 * ties.size()];
        int[] by = new int[distance.length];
        Arrays.fill(distance, limit);
        Arrays.fill(by, NONE);
        PriorityQueue<Reached> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Reached::distance).thenComparingInt(Reached::copy));
        int from = 2 * start;
        distance[from] = 0;
        queue.add(new Reached(0, from));
        while (!queue.isEmpty()) {
            Reached reached = queue.remove();
            if (reached.copy() == from + 1) {
                return simple(start, walk(from, by));
            }
            if (reached.distance() > distance[reached.copy()]) {
                continue;
            }
            int node = reached.copy() / 2;
            for (int number : ties.get(node)) {
                Tie tie = network.ties().get(number);
                int next = 2 * tie.opposite(node) + (tie.friendly() ? reached.copy() % 2 : 1 - reached.copy() % 2);
                double there = reached.distance() + length[number];
                if (there < distance[next]) {
                    distance[next] = there;
                    by[next] = number;
                    queue.add(new Reached(there, next));
                }
            }
        }
        return new int[0];
    }

    /** The ties from the start's second copy back to its first. */
    private List<Integer> walk(int from, int[] by) {
        List<Integer> walk = new ArrayList<>();
        int copy = from + 1;
        while (copy != from) {
            Tie tie = network.ties().get(by[copy]);
            walk.add(by[copy]);
            int node = tie.opposite(copy / 2);
            copy = 2 * node + (tie.friendly() ? copy % 2 : 1 - copy % 2);
        }
        return walk;
    }

    /** A closed walk may meet a node twice: of the rounds it is made of, the first one with an odd number of hostile ties. */
    private int[] simple(int start, List<Integer> walk) {
        Deque<Integer> nodes = new ArrayDeque<>(List.of(start));
        Deque<Integer> path = new ArrayDeque<>();
        int node = start;
        for (int number : walk) {
            node = network.ties().get(number).opposite(node);
            path.push(number);
            if (nodes.contains(node)) {
                List<Integer> round = new ArrayList<>();
                round.add(path.pop());
                while (nodes.element() != node) {
                    nodes.pop();
                    round.add(path.pop());
                }
                if (round.stream()
                                        .filter(t -> !network.ties().get(t).friendly())
                                        .count()
                                % 2
                        == 1) {
                    return round.stream().mapToInt(Integer::intValue).sorted().toArray();
                }
            } else {
                nodes.push(node);
            }
        }
        throw new IllegalStateException("a walk with an odd number of hostile ties has a round with one");
    }
}
