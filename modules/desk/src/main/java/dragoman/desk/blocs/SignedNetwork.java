package dragoman.desk.blocs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Nodes and the signed ties between them, one tie per pair.
 *
 * @param name for output
 * @param nodes sorted
 * @param ties between nodes by number, the lower number first, sorted
 * @param given weight that is frustrated in any case, because a pair is tied both ways
 * @param scale decimal places of all weights, which are kept as whole numbers
 */
record SignedNetwork(String name, List<String> nodes, List<Tie> ties, long given, int scale) {

    SignedNetwork {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** @param weight above zero, in units of the network's scale */
    record Tie(int one, int other, boolean friendly, long weight) {

        int sign() {
            return friendly ? 1 : -1;
        }

        int opposite(int node) {
            return node == one ? other : one;
        }
    }

    /** A tie as given; of several between one pair the weights of one sign add up. */
    record Named(String source, String target, boolean friendly, BigDecimal weight) {}

    private record Pair(int one, int other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair than) {
            return one != than.one ? Integer.compare(one, than.one) : Integer.compare(other, than.other);
        }
    }

    static SignedNetwork of(String name, List<Named> given) {
        TreeSet<String> names = new TreeSet<>();
        int scale = 0;
        for (Named tie : given) {
            names.add(tie.source());
            names.add(tie.target());
            scale = Math.max(scale, tie.weight().stripTrailingZeros().scale());
        }
        List<String> nodes = List.copyOf(names);
        Map<String, Integer> numbers = new TreeMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));

        Map<Pair, long[]> sums = new TreeMap<>();
        for (Named tie : given) {
            int source = numbers.getOrDefault(tie.source(), 0);
            int target = numbers.getOrDefault(tie.target(), 0);
            long[] both = sums.computeIfAbsent(
                    new Pair(Math.min(source, target), Math.max(source, target)), pair -> new long[2]);
            int sign = tie.friendly() ? 0 : 1;
            both[sign] =
                    Math.addExact(both[sign], tie.weight().movePointRight(scale).longValueExact());
        }
        List<Tie> ties = new ArrayList<>();
        long always = 0;
        for (Map.Entry<Pair, long[]> sum : sums.entrySet()) {
            long friendly = sum.getValue()[0];
            long hostile = sum.getValue()[1];
            always += Math.min(friendly, hostile);
            if (friendly != hostile) {
                Pair pair = sum.getKey();
                ties.add(new Tie(pair.one(), pair.other(), friendly > hostile, Math.abs(friendly - hostile)));
            }
        }
        return new SignedNetwork(name, nodes, ties, always, scale);
    }

    /** The weight of ties that a division into two camps leaves frustrated, those given in any case not counted. */
    long frustration(boolean[] camp) {
        long sum = 0;
        for (Tie tie : ties) {
            sum += isFrustrated(tie, camp) ? tie.weight() : 0;
        }
        return sum;
    }

    static boolean isFrustrated(Tie tie, boolean[] camp) {
        return (camp[tie.one()] == camp[tie.other()]) != tie.friendly();
    }

    /** The ties of each node. */
    List<List<Tie>> tiesOfNodes() {
        List<List<Tie>> of = new ArrayList<>();
        nodes.forEach(node -> of.add(new ArrayList<>()));
        for (Tie tie : ties) {
            of.get(tie.one()).add(tie);
            of.get(tie.other()).add(tie);
        }
        return of;
    }
}
