package dragoman.language.trees;

/**
 * One tree from two of the same sentence. It starts from one of them and takes over the other's heads where that one was
 * surer, as long as the whole stays a tree; of the two trees that come of starting from either, the surer one is taken.
 */
final class Blend {

    /** A head taken over may make room for another that would have closed a circle before. */
    private static final int ROUNDS = 3;

    private Blend() {}

    static Arcs of(Arcs one, Arcs other) {
        Arcs fromOne = taking(one, other);
        Arcs fromOther = taking(other, one);
        return sureness(fromOne) >= sureness(fromOther) ? fromOne : fromOther;
    }

    private static long sureness(Arcs arcs) {
        long sum = 0;
        for (int margin : arcs.headMargins()) {
            sum += margin;
        }
        return sum;
    }

    private static Arcs taking(Arcs base, Arcs other) {
        int size = base.heads().length;
        Arcs blend = new Arcs(size);
        for (int i = 0; i < size; i++) {
            boolean same = base.heads()[i] == other.heads()[i];
            copy(base, i, blend);
            if (same) {
                blend.headMargins()[i] += other.headMargins()[i];
                if (other.relationMargins()[i] > base.relationMargins()[i]) {
                    blend.relations()[i] = other.relations()[i];
                }
            }
        }
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (int i = 0; i < size; i++) {
                if (blend.heads()[i] != TreeWord.ROOT
                        && other.heads()[i] != TreeWord.ROOT
                        && other.heads()[i] != blend.heads()[i]
                        && other.headMargins()[i] > blend.headMargins()[i]
                        && !hangsOn(other.heads()[i], i, blend.heads())) {
                    copy(other, i, blend);
                    changed = true;
                }
            }
        }
        return blend;
    }

    private static void copy(Arcs from, int i, Arcs to) {
        to.heads()[i] = from.heads()[i];
        to.relations()[i] = from.relations()[i];
        to.headMargins()[i] = from.headMargins()[i];
        to.relationMargins()[i] = from.relationMargins()[i];
    }

    /** Whether a word hangs on another, however far up. */
    private static boolean hangsOn(int word, int above, int[] heads) {
        int at = word;
        while (at != TreeWord.ROOT && at != above) {
            at = heads[at];
        }
        return at == above;
    }
}
