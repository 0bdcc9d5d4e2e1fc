package dragoman.language.trees;

import java.util.Arrays;

/**
 * An averaged perceptron that grows while it learns. Each feature has a row of the classes it has ever been right or wrong
 * about; a row that is full moves to the end of the pool with twice the room.
 */
final class Perceptron implements Scorer {

    private static final int FIRST_ROOM = 2;

    /** Open addressing: feature and, where {@link #rows} is not 0, its row plus 1. */
    private int[] features = new int[1 << 16];

    private int[] rows = new int[1 << 16];
    private int rowCount;

    private int[] starts = new int[1 << 15];
    private short[] lengths = new short[1 << 15];
    private short[] rooms = new short[1 << 15];

    private short[] classes = new short[1 << 18];
    private int[] weights = new int[1 << 18];
    /** Sum of changes, each times the moment it was made. */
    private long[] moments = new long[1 << 18];

    private int used;
    private int now = 1;

    @Override
    public void add(int feature, int[] scores) {
        int row = rows[slot(feature)] - 1;
        if (row < 0) {
            return;
        }
        int end = starts[row] + lengths[row];
        for (int i = starts[row]; i < end; i++) {
            scores[classes[i]] += weights[i];
        }
    }

    /** Counts a decision, right or wrong: the average is over all of them. */
    void tick() {
        now++;
    }

    void update(int feature, int of, int change) {
        int row = rowOf(feature);
        int end = starts[row] + lengths[row];
        for (int i = starts[row]; i < end; i++) {
            if (classes[i] == of) {
                weights[i] += change;
                moments[i] += (long) now * change;
                return;
            }
        }
        if (lengths[row] == rooms[row]) {
            move(row);
        }
        int entry = starts[row] + lengths[row]++;
        classes[entry] = (short) of;
        weights[entry] = change;
        moments[entry] = (long) now * change;
    }

    private int rowOf(int feature) {
        int slot = slot(feature);
        if (rows[slot] > 0) {
            return rows[slot] - 1;
        }
        if (2 * (rowCount + 1) > features.length) {
            rehash();
            slot = slot(feature);
        }
        if (rowCount == starts.length) {
            starts = Arrays.copyOf(starts, 2 * rowCount);
            lengths = Arrays.copyOf(lengths, 2 * rowCount);
            rooms = Arrays.copyOf(rooms, 2 * rowCount);
        }
        int row = rowCount++;
        features[slot] = feature;
        rows[slot] = row + 1;
        starts[row] = take(FIRST_ROOM);
        rooms[row] = FIRST_ROOM;
        return row;
    }

    private void move(int row) {
        int room = 2 * rooms[row];
        int from = starts[row];
        int to = take(room);
        System.arraycopy(classes, from, classes, to, lengths[row]);
        System.arraycopy(weights, from, weights, to, lengths[row]);
        System.arraycopy(moments, from, moments, to, lengths[row]);
        starts[row] = to;
        rooms[row] = (short) room;
    }

    private int take(int room) {
        while (used + room > classes.length) {
            classes = Arrays.copyOf(classes, 2 * classes.length);
            weights = Arrays.copyOf(weights, 2 * weights.length);
            moments = Arrays.copyOf(moments, 2 * moments.length);
        }
        used += room;
        return used - room;
    }

    private int slot(int feature) {
        int mask = features.length - 1;
        int slot = feature & mask;
        while (rows[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        int[] oldFeatures = features;
        int[] oldRows = rows;
        features = new int[2 * oldFeatures.length];
        rows = new int[2 * oldRows.length];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /**
     * The average of all weights there have been, small ones left out.
     *
     * @param step what one step of a weight in the table is worth
     * @param least entries that average to less than this many steps are left out
     */
    WeightTable averaged(double step, double least) {
        WeightTable.Builder table = new WeightTable.Builder();
        int[] order = new int[rowCount];
        long[] keyed = new long[rowCount];
        int count = 0;
        for (int slot = 0; slot < features.length; slot++) {
            if (rows[slot] != 0) {
                keyed[count++] = ((features[slot] & 0xFFFFFFFFL) << 32) | (rows[slot] - 1);
            }
        }
        for (int i = 0; i < count; i++) {
            keyed[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(keyed);
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keyed[i] ^ Long.MIN_VALUE);
            int feature = (int) ((keyed[i] ^ Long.MIN_VALUE) >>> 32);
            int row = order[i];
            for (int entry = starts[row]; entry < starts[row] + lengths[row]; entry++) {
                double average = (weights[entry] - (double) moments[entry] / now) / step;
                if (Math.abs(average) >= least) {
                    table.add(feature, classes[entry], (int) Math.round(average));
                }
            }
        }
        return table.build();
    }
}
