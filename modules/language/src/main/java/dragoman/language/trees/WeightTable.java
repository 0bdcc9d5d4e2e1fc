package dragoman.language.trees;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Learned weights in a few bytes each. Features are kept in the order of their hashes, which is also the order of their places
 * in the table that finds them, so that loading runs through memory from front to back.
 */
final class WeightTable implements Scorer {

    /** Marks the last class of a feature. */
    private static final int LAST = 0x8000;

    private static final int CLASS = 0x7FFF;

    private static final int LEAST_BITS = 4;

    private final int[] features;
    private final short[] classes;
    private final short[] weights;

    /** A feature and the start of its classes, 0 where there is none (entries begin at 1). */
    private final long[] slots;

    private final int shift;

    private WeightTable(int[] features, int[] starts, short[] classes, short[] weights) {
        this.features = features;
        this.classes = classes;
        this.weights = weights;
        int bits = LEAST_BITS;
        while ((1 << bits) < features.length + features.length / 2) {
            bits++;
        }
        this.shift = Integer.SIZE - bits;
        this.slots = new long[1 << bits];
        int mask = slots.length - 1;
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] >>> shift;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = ((long) features[i] << Integer.SIZE) | (starts[i] + 1);
        }
    }

    @Override
    public void add(int feature, int[] scores) {
        int mask = slots.length - 1;
        for (int slot = feature >>> shift; slots[slot] != 0; slot = (slot + 1) & mask) {
            if ((int) (slots[slot] >>> Integer.SIZE) == feature) {
                int entry = (int) slots[slot] - 1;
                for (; classes[entry] >= 0; entry++) {
                    scores[classes[entry]] += weights[entry];
                }
                scores[classes[entry] & CLASS] += weights[entry];
                return;
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        out.writeInt(classes.length);
        for (int i = 0; i < features.length; i++) {
            writeNumber(out, i == 0 ? features[i] : features[i] - features[i - 1]);
        }
        writeNumbers(out, classes);
        writeNumbers(out, weights);
    }

    /** All high bytes first, which are mostly alike, then the low ones. */
    private static void writeNumbers(DataOutputStream out, short[] numbers) throws IOException {
        for (short each : numbers) {
            out.writeByte(each >> Byte.SIZE);
        }
        for (short each : numbers) {
            out.writeByte(each);
        }
    }

    private static short[] readNumbers(DataInputStream in, int count) throws IOException {
        byte[] high = in.readNBytes(count);
        byte[] low = in.readNBytes(count);
        short[] numbers = new short[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (short) ((high[i] << Byte.SIZE) | (low[i] & 0xFF));
        }
        return numbers;
    }

    /** Seven bits a byte, the lowest first; the highest bit says that there are more. */
    private static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static WeightTable read(DataInputStream in) throws IOException {
        int[] features = new int[in.readInt()];
        int count = in.readInt();
        int feature = 0;
        for (int i = 0; i < features.length; i++) {
            feature += readNumber(in);
            features[i] = feature;
        }
        short[] classes = readNumbers(in, count);
        short[] weights = readNumbers(in, count);
        int[] starts = new int[features.length];
        int next = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || classes[i - 1] < 0) {
                starts[next++] = i;
            }
        }
        return new WeightTable(features, starts, classes, weights);
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int number = 0;
        int bits = 0;
        while (true) {
            int read = in.readByte();
            number |= (read & 0x7F) << bits;
            if (read >= 0) {
                return number;
            }
            bits += 7;
        }
    }

    /** Takes features in the order of their hashes as unsigned numbers. */
    static final class Builder {

        private int[] features = new int[1 << 12];
        private int[] starts = new int[1 << 12];
        private int featureCount;
        private short[] classes = new short[1 << 13];
        private short[] weights = new short[1 << 13];
        private int count;

        void add(int feature, int of, int weight) {
            if (weight == 0) {
                return;
            }
            if (count == classes.length) {
                classes = Arrays.copyOf(classes, 2 * count);
                weights = Arrays.copyOf(weights, 2 * count);
            }
            if (featureCount == 0 || features[featureCount - 1] != feature) {
                if (featureCount == features.length) {
                    features = Arrays.copyOf(features, 2 * featureCount);
                    starts = Arrays.copyOf(starts, 2 * featureCount);
                }
                features[featureCount] = feature;
                starts[featureCount++] = count;
            } else {
                classes[count - 1] &= CLASS;
            }
            classes[count] = (short) (of | LAST);
            weights[count++] = (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, weight));
        }

        WeightTable build() {
            return new WeightTable(
                    Arrays.copyOf(features, featureCount),
                    Arrays.copyOf(starts, featureCount),
                    Arrays.copyOf(classes, count),
                    Arrays.copyOf(weights, count));
        }
    }
}
