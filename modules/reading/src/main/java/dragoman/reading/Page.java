package dragoman.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Raw bytes and where they come from.
 *
 * @param path the file, as the user named it
 * @param url where it was published; null when not known
 * @param bytes as they lay in the file; not to be changed
 * @param sha256 of the bytes, lower-case hex
 */
@SuppressWarnings("ArrayRecordComponent") // identity is the hash, see equals
public record Page(String path, @Nullable String url, byte[] bytes, String sha256) {

    /** More bytes are refused; the largest live pages with all their scripts are under half of it. */
    public static final int MOST_BYTES = 8 << 20;

    public static Page of(String path, @Nullable String url, byte[] bytes) {
        return new Page(path, url, bytes, sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page page && page.sha256.equals(sha256) && page.path.equals(path);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
