package dragoman.desk.stories;

import dragoman.desk.stories.Likeness.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins, again and again, the two groups whose members are most alike on average, until no two are alike enough. Pairs not
 * given count as not alike. Ties go to the groups whose first members come first, so equal input gives equal groups.
 */
final class AverageLinkage {

    private record Join(double likeness, int one, int other, int age) {}

    private static final Comparator<Join> BEST_FIRST = Comparator.comparingDouble((Join join) -> -join.likeness())
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other);

    private final double threshold;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<SortedMap<Integer, Double>> sums = new ArrayList<>();
    private final int[] ages;
    private final PriorityQueue<Join> joins = new PriorityQueue<>(BEST_FIRST);

    private AverageLinkage(int size, List<Pair> pairs, double threshold) {
        this.threshold = threshold;
        this.ages = new int[size];
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new TreeMap<>());
        }
        for (Pair pair : pairs) {
            sums.get(pair.one()).put(pair.other(), pair.likeness());
            sums.get(pair.other()).put(pair.one(), pair.likeness());
            propose(pair.one(), pair.other());
        }
    }

    /** Groups of the numbers below {@code size}, each in order, by their first members. */
    static List<List<Integer>> groups(int size, List<Pair> pairs, double threshold) {
        return new AverageLinkage(size, pairs, threshold).join();
    }

    private void propose(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        double sum = sums.get(first).getOrDefault(second, 0.0);
        double likeness = sum / members.get(first).size() / members.get(second).size();
        if (likeness >= threshold) {
            joins.add(new Join(likeness, first, second, ages[first] + ages[second]));
        }
    }

    private List<List<Integer>> join() {
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            boolean current = !members.get(join.one()).isEmpty()
                    && !members.get(join.other()).isEmpty()
                    && join.age() == ages[join.one()] + ages[join.other()];
            if (current) {
                merge(join.one(), join.other());
            }
        }
        return members.stream().filter(group -> !group.isEmpty()).toList();
    }

    private void merge(int into, int from) {
        members.get(into).addAll(members.get(from));
        members.get(into).sort(null);
        members.get(from).clear();
        ages[into]++;
        sums.get(into).remove(from);
        sums.get(from).remove(into);
        for (var neighbour : sums.get(from).entrySet()) {
            int third = neighbour.getKey();
            sums.get(third).remove(from);
            sums.get(into).merge(third, neighbour.getValue(), Double::sum);
        }
        sums.get(from).clear();
        for (var neighbour : sums.get(into).entrySet()) {
            sums.get(neighbour.getKey()).put(into, neighbour.getValue());
            propose(into, neighbour.getKey());
        }
    }
}
