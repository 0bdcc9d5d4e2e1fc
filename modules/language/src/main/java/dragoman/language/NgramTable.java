package dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * What each n-gram says of each language: a number from 0 to 255 whose meaning is the reader's affair. An n-gram is known by
 * a number of its own, never 0, into which its reader packs it.
 *
 * <p>The file is deflated: the languages' codes (a count, then UTF strings), the count of n-grams and of entries, then the
 * n-grams in rising order, each as its distance from the one before (seven bits a byte, the lowest first), the count of its
 * entries and for each entry the number of the language and the value. {@code LanguageTables} writes it.
 */
final class NgramTable {

    private static final int SEVEN_BITS = 0x7f;
    private static final int NOWHERE = -1;
    /** Spreads the n-grams over the slots: 2^64 divided by the golden ratio, as in Knuth's multiplicative hashing. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<String> langs = new ArrayList<>();
    /** Open addressing: 0 where a slot is free. */
    private final long[] slots;
    /** For each slot where the entries of its n-gram begin: their count, then language and value of each. */
    private final int[] starts;

    private final byte[] entries;
    private final int shift;

    private NgramTable(ByteBuffer in) {
        int languages = in.get();
        for (int i = 0; i < languages; i++) {
            byte[] code = new byte[in.getShort()];
            in.get(code);
            langs.add(new String(code, StandardCharsets.US_ASCII));
        }
        int ngrams = in.getInt();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ngrams + ngrams / 3);
        this.shift = Long.SIZE - bits;
        this.slots = new long[1 << bits];
        this.starts = new int[1 << bits];
        this.entries = new byte[ngrams + 2 * in.getInt()];
        long ngram = 0;
        int end = 0;
        for (int i = 0; i < ngrams; i++) {
            ngram += number(in);
            int slot = freeSlot(ngram);
            slots[slot] = ngram;
            starts[slot] = end;
            int count = in.get() & 0xff;
            entries[end] = (byte) count;
            in.get(entries, end + 1, 2 * count);
            end += 1 + 2 * count;
        }
    }

    private static long number(ByteBuffer in) {
        long number = 0;
        int shift = 0;
        while (true) {
            int part = in.get();
            number |= (long) (part & SEVEN_BITS) << shift;
            if (part >= 0) {
                return number;
            }
            shift += Byte.SIZE - 1;
        }
    }

    static NgramTable resource(String name) {
        InputStream stream = NgramTable.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("data file missing from the build: " + name);
        }
        try (InputStream in = new InflaterInputStream(stream)) {
            return new NgramTable(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** Codes of the languages; their order numbers the entries. */
    List<String> langs() {
        return langs;
    }

    /** Where the entries of an n-gram begin, negative when nothing is known of it. */
    int find(long ngram) {
        for (int slot = home(ngram); slots[slot] != 0; slot = next(slot)) {
            if (slots[slot] == ngram) {
                return starts[slot];
            }
        }
        return NOWHERE;
    }

    /** How many languages an n-gram found says something of. */
    int count(int found) {
        return entries[found] & 0xff;
    }

    int lang(int found, int entry) {
        return entries[found + 1 + 2 * entry] & 0xff;
    }

    int value(int found, int entry) {
        return entries[found + 2 + 2 * entry] & 0xff;
    }

    /** The bytes one behind the other, the first one highest. */
    static long pack(long before, byte[] bytes, int from, int to) {
        long packed = before;
        for (int i = from; i < to; i++) {
            packed = packed << Byte.SIZE | (bytes[i] & 0xff);
        }
        return packed;
    }

    /** The letters, 16 bits each, one behind the other. */
    static long pack(String word, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed << Character.SIZE | word.charAt(i);
        }
        return packed;
    }

    private int freeSlot(long ngram) {
        int slot = home(ngram);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        return slot;
    }

    private int home(long ngram) {
        return (int) ((ngram * SPREAD) >>> shift);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
