package dragoman.reading.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a stream holds, by its first bytes; a feed is told from a page only when it is read. */
enum Kind {
    GZIP("a gzip file"),
    ZIP("a zip archive"),
    WARC("a WARC"),
    PAGE("a page");

    private static final byte[] WARC_MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP_MARK = {'P', 'K', 5, 6};

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** With its article, for messages. */
    String words() {
        return words;
    }

    static Kind of(RewindableStream stream) throws IOException {
        if (GunzipStream.beginsHere(stream)) {
            return GZIP;
        }
        if (stream.startsWith(ZIP_MARK) || stream.startsWith(EMPTY_ZIP_MARK)) {
            return ZIP;
        }
        return stream.startsWith(WARC_MARK) ? WARC : PAGE;
    }
}
