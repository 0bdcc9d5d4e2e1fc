package dragoman.reading.pages;

import java.io.ByteArrayOutputStream;

/** The words of a page that hold bytes beyond ASCII: all that tells its charset, without the markup around them. */
final class HighBytes {

    private static final int MOST = 32 << 10;
    private static final int LONGEST_RUN = 4096;

    private HighBytes() {}

    /** The first of them, separated by spaces. */
    static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean high = false;
        for (int i = 0; i <= bytes.length && sample.size() < MOST; i++) {
            boolean end = i == bytes.length || isBorder(bytes[i]) || (i - start >= LONGEST_RUN && bytes[i] >= 0);
            high |= i < bytes.length && bytes[i] < 0;
            if (end) {
                if (high) {
                    sample.write(bytes, start, i - start);
                    sample.write(' ');
                }
                start = i + 1;
                high = false;
            }
        }
        return sample.toByteArray();
    }

    /** No second byte of any charset is one of these. */
    private static boolean isBorder(byte b) {
        return b == '<' || b == '>' || b == '"' || b == '=' || (b >= 0 && b <= ' ');
    }

    static int count(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }
}
