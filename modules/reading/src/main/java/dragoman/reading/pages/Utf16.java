package dragoman.reading.pages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark: its ASCII characters have a NUL byte always on the same side. */
final class Utf16 {

    private static final int LOOKED_AT = 4096;
    private static final int LEAST_BYTES = 32;
    private static final double LEAST_NULS = 0.04;

    private Utf16() {}

    static @Nullable Charset of(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < LEAST_BYTES) {
            return null;
        }
        double least = LEAST_NULS * length;
        if (odd > least && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > least && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
