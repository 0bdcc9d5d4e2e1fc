package dragoman.app.run;

import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Loads a page from a file. Its size is checked before it is loaded, and while it is unpacked: a file is untrusted input. A
 * gzipped page is the page it unpacks to, so both have one hash.
 */
public final class PageFile {

    private static final String TOO_LARGE = "larger than " + (Page.MOST_BYTES >> 20) + " MiB, the limit for a page";
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private PageFile() {}

    /**
     * @param name of the file
     * @param path for the record; as a rule the name
     * @throws UnreadablePageException with the reason, when the file is missing, too large or broken
     */
    public static Page load(String name, String path, @Nullable String url) throws UnreadablePageException {
        try {
            Path file = Path.of(name);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadablePageException("no file that could hold a page");
            }
            if (Files.size(file) > Page.MOST_BYTES) {
                throw new UnreadablePageException(TOO_LARGE);
            }
            byte[] bytes;
            try (InputStream stream = Files.newInputStream(file)) {
                bytes = limited(stream);
            }
            return Page.of(path, url, isGzip(bytes) ? unpacked(bytes) : bytes);
        } catch (NoSuchFileException e) {
            throw new UnreadablePageException("no such file", e);
        } catch (InvalidPathException e) {
            throw new UnreadablePageException("no valid file name", e);
        } catch (IOException e) {
            throw new UnreadablePageException("the file cannot be read: " + e.getMessage(), e);
        }
    }

    /** What to tell the user of a page on which the program itself failed. */
    public static String fault(Throwable fault) {
        return fault instanceof StackOverflowError
                ? "nested too deeply"
                : "could not be worked on, a fault of Dragoman: " + fault;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
    }

    private static byte[] unpacked(byte[] bytes) throws IOException, UnreadablePageException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return limited(stream);
        }
    }

    private static byte[] limited(InputStream stream) throws IOException, UnreadablePageException {
        byte[] bytes = stream.readNBytes(Page.MOST_BYTES + 1);
        if (bytes.length > Page.MOST_BYTES) {
            throw new UnreadablePageException(TOO_LARGE);
        }
        return bytes;
    }
}
