package dragoman.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;

class WarcTest {

    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html";

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void givesPagesWithTheirAddressAndTheByteAtWhichTheirRecordBegins(WarcCompression compression) {
        Warc warc = new Warc(compression)
                .info()
                .page("https://gazette.example/a", Taken.html("Aarn"))
                .page("https://gazette.example/b", Taken.html("Bern"));

        List<Page> pages = Taken.pages("crawl.warc", warc.bytes());

        assertThat(pages)
                .extracting(Page::path)
                .containsExactly("crawl.warc#" + warc.starts.get(1), "crawl.warc#" + warc.starts.get(2));
        assertThat(pages)
                .extracting(Page::url)
                .containsExactly("https://gazette.example/a", "https://gazette.example/b");
        assertThat(pages.get(1).bytes()).isEqualTo(Taken.html("Bern"));
    }

    @Test
    void countsUnpackedBytesWhereAllRecordsArePackedAsOne() {
        Warc warc = Warc.plain().info().page("https://gazette.example/a", Taken.html("Aarn"));

        assertThat(Taken.lines("crawl.warc.gz", Taken.gzip(warc.bytes())))
                .containsExactly("crawl.warc.gz#" + warc.starts.get(1) + " page https://gazette.example/a");
    }

    @Test
    void tellsPagesFromAllElse() {
        Warc warc = Warc.gzipped()
                .page("https://gazette.example/a", Taken.html("Aarn"))
                .revisit("https://gazette.example/a")
                .response("https://gazette.example/old", 301, "text/html", Taken.html("Moved"))
                .response("https://gazette.example/none", 404, "text/html", Taken.html("Nothing"))
                .response("https://gazette.example/x.png", 200, "image/png", new byte[] {1, 2, 3})
                .response("https://gazette.example/robots.txt", 200, "text/plain", Taken.utf8("Disallow: /a"))
                .response("https://gazette.example/map", 200, "application/xml", Taken.utf8("<urlset><url/></urlset>"))
                .response(
                        "https://gazette.example/x", 200, "application/xhtml+xml; charset=utf-8", Taken.html("Xanten"))
                .resource("https://gazette.example/r", MediaType.HTML, Taken.html("Rhede"))
                .resource("urn:crawl:log", MediaType.PLAIN_TEXT, Taken.utf8("fetched"))
                .conversion("https://gazette.example/c", MediaType.PLAIN_TEXT, Taken.utf8("The harbour opened."));

        assertThat(Taken.lines("c", warc.bytes()))
                .extracting(line -> line.replaceFirst("#\\d+", ""))
                .containsExactly(
                        "c page https://gazette.example/a",
                        "c revisit",
                        "c no-answer",
                        "c no-answer",
                        "c no-page",
                        "c no-page",
                        "c no-page",
                        "c page https://gazette.example/x",
                        "c page https://gazette.example/r",
                        "c no-page",
                        "c page https://gazette.example/c");
    }

    @Test
    void undoesWhatTheServerDidToTheBody() throws Exception {
        byte[] page = Taken.html("Aarn");
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(page);
        }
        Warc warc = Warc.gzipped()
                .answer("http://a.example/1", OK + "\nTransfer-Encoding: chunked", chunked(page))
                .answer(
                        "http://a.example/2",
                        OK + "\nTransfer-Encoding: chunked\nContent-Encoding: gzip",
                        chunked(Taken.gzip(page)))
                .answer("http://a.example/3", OK + "\nContent-Encoding: deflate", deflated.toByteArray())
                .answer("http://a.example/4", OK + "\nContent-Length: 7", page)
                .answer("http://a.example/5", OK + "\nContent-Length: 70000", page)
                .answer("http://a.example/6", OK + "\nContent-Encoding: gzip", page)
                .answer("http://a.example/7", OK + "\nContent-Encoding: br", brotli());

        assertThat(Taken.lines("c", warc.bytes())).allMatch(line -> line.contains(" page "));
        List<Page> pages = Taken.pages("c", warc.bytes());
        assertThat(pages).hasSize(7);
        assertThat(pages.subList(0, 6))
                .allSatisfy(each -> assertThat(each.bytes()).isEqualTo(page));
        assertThat(new String(pages.get(6).bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Aarn");
    }

    private static byte[] chunked(byte[] body) {
        byte[] first = Arrays.copyOf(body, 10);
        byte[] second = Arrays.copyOfRange(body, 10, body.length);
        return Taken.joined(
                Taken.utf8("a\r\n"),
                first,
                Taken.utf8("\r\n" + Integer.toHexString(second.length) + "\r\n"),
                second,
                Taken.utf8("\r\n0\r\n\r\n"));
    }

    /** One stored block (RFC 7932, 9.2): a window of 16 bits, seven bytes as they are, an empty last block. */
    private static byte[] brotli() {
        return Taken.joined(new byte[] {0x60, 0, 0x10}, Taken.utf8("<p>Aarn"), new byte[] {3});
    }

    @Test
    void refusesAnAnswerThatCannotBeDecodedAndGoesOn() {
        byte[] packed = Taken.gzip(Taken.html("Aarn"));
        Warc warc = Warc.gzipped()
                .answer("http://a.example/1", OK + "\nContent-Encoding: gzip", Arrays.copyOf(packed, packed.length / 2))
                .answer("http://a.example/2", OK + "\nContent-Encoding: zstd", packed)
                .page("http://a.example/3", Taken.html("Bern"));

        assertThat(Taken.lines("c", warc.bytes()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("c#0 refused: the server's answer cannot be decoded"),
                        line -> assertThat(line).contains("refused").contains("zstd"),
                        line -> assertThat(line).endsWith("page http://a.example/3"));
    }

    @Test
    void refusesARecordLargerThanAPageButNotOneThatIsNoPage() {
        byte[] large = new byte[Page.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        Warc warc = Warc.plain()
                .page("http://a.example/1", large)
                .response("http://a.example/film", 200, "video/mp4", large)
                .page("http://a.example/3", Taken.html("Bern"));

        assertThat(Taken.lines("c", warc.bytes()))
                .containsExactly(
                        "c#0 refused: larger than 8 MiB, the limit for a page",
                        "c#" + warc.starts.get(1) + " no-page",
                        "c#" + warc.starts.get(2) + " page http://a.example/3");
    }

    @Test
    void refusesAnAnswerThatUnpacksToMoreThanAPage() {
        Warc warc = Warc.gzipped()
                .answer("http://a.example/1", OK + "\nContent-Encoding: gzip", Taken.gzip(new byte[40 << 20]))
                .page("http://a.example/2", Taken.html("Bern"));

        assertThat(Taken.lines("c", warc.bytes()))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("c#0 refused: larger than 8 MiB, the limit for a page"),
                        line -> assertThat(line).endsWith("page http://a.example/2"));
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void goesOnBehindABrokenRecord(WarcCompression compression) {
        Warc warc = new Warc(compression)
                .page("http://a.example/1", Taken.html("Aarn"))
                .page("http://a.example/2", Taken.html("Bern"))
                .page("http://a.example/3", Taken.html("Celle"));
        byte[] bytes = warc.bytes();
        int broken = warc.starts.get(1);
        Arrays.fill(bytes, broken + 12, broken + 40, (byte) 0xEE);

        assertThat(Taken.lines("c", bytes))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("c#0 page http://a.example/1"),
                        line -> assertThat(line).startsWith("c#" + broken + " refused: a broken WARC record"),
                        line -> assertThat(line).isEqualTo("c#" + warc.starts.get(2) + " page http://a.example/3"));
    }

    @Test
    void goesOnBehindBytesThatAreNoRecord() {
        Warc warc = Warc.plain()
                .page("http://a.example/1", Taken.html("Aarn"))
                .raw(Taken.utf8("WARC/1.0\r\nContent-Length: many\r\n\r\n"))
                .page("http://a.example/2", Taken.html("Bern"));

        assertThat(Taken.lines("c", warc.bytes()))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("c#0 page http://a.example/1"),
                        line -> assertThat(line).startsWith("c#" + warc.starts.get(1) + " refused: a broken WARC"),
                        line -> assertThat(line).endsWith("page http://a.example/2"));
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void refusesARecordWhoseLengthIsWrongAndGivesTheOneItSwallowed(WarcCompression compression) {
        byte[] short1 = lengthChanged(record(1), compression, "Content-Length: \\d", "Content-Length: 0");
        byte[] long3 = lengthChanged(record(3), compression, "Content-Length: \\d", "Content-Length: 9");
        Warc warc = new Warc(compression)
                .raw(short1)
                .page("http://a.example/2", Taken.html("Bern"))
                .raw(long3)
                .page("http://a.example/4", Taken.html("Dorum"));

        assertThat(Taken.lines("c", warc.bytes()))
                .satisfiesExactly(
                        line -> assertThat(line).contains("c#0 refused: a broken WARC record"),
                        line -> assertThat(line).endsWith("page http://a.example/2"),
                        line -> assertThat(line).contains("c#" + warc.starts.get(2) + " refused: a broken WARC record"),
                        line -> assertThat(line).endsWith("page http://a.example/4"));
    }

    private static byte[] record(int number) {
        return Warc.plain()
                .page("http://a.example/" + number, Taken.html("Aarn"))
                .bytes();
    }

    private static byte[] lengthChanged(byte[] record, WarcCompression compression, String was, String is) {
        String text = new String(record, StandardCharsets.ISO_8859_1);
        // the first such line is that of the record, the next, in its block, that of the answer
        byte[] changed = text.replaceFirst(was, is).getBytes(StandardCharsets.ISO_8859_1);
        return compression == WarcCompression.GZIP ? Taken.gzip(changed) : changed;
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void givesAllBeforeATornEndAndSaysWhereItIs(WarcCompression compression) {
        Warc warc = new Warc(compression)
                .page("http://a.example/1", Taken.html("Aarn"))
                .page("http://a.example/2", Taken.html("Bern"))
                .page("http://a.example/3", Taken.html("Celle"));
        int end = warc.starts.get(2) + 150;

        assertThat(Taken.lines("c", Arrays.copyOf(warc.bytes(), end)))
                .containsExactly(
                        "c#0 page http://a.example/1",
                        "c#" + warc.starts.get(1) + " page http://a.example/2",
                        "c#" + warc.starts.get(2) + " refused: the file breaks off at byte " + end
                                + ", in the midst of this record");
    }

    @Test
    void takesAFeedInAWarcApart() {
        Warc warc = Warc.gzipped()
                .response(
                        "https://gazette.example/feed",
                        200,
                        "application/rss+xml",
                        Taken.utf8("<rss><channel><title>Gazette</title><item><title>Aarn</title>"
                                + "<link>/a</link></item></channel></rss>"));

        assertThat(Taken.lines("c", warc.bytes()))
                .containsExactly("c#0#https://gazette.example/a page https://gazette.example/a");
    }

    @Test
    void readsNoFurtherThanItIsAsked() {
        AtomicInteger made = new AtomicInteger();
        Iterator<byte[]> records = IntStream.range(0, 100_000)
                .mapToObj(i -> {
                    made.incrementAndGet();
                    byte[] page = Taken.joined(Taken.html("Aarn " + i), new byte[1 << 16]);
                    return Warc.plain().page("http://a.example/" + i, page).bytes();
                })
                .iterator();
        Intake intake = Intake.of("c", null, new Parts(records));

        for (int i = 0; i < 50; i++) {
            assertThat(intake.next()).isInstanceOf(Item.Found.class);
        }

        // two are needed to see that a record ends where the next begins
        assertThat(made.get()).isBetween(50, 53);
    }

    @Test
    void holdsNoMoreThanAWindowOfALongStream() throws Exception {
        byte[] page = Taken.joined(Taken.html("Aarn"), new byte[200_000]);
        byte[] record = Warc.plain().page("http://a.example/", page).bytes();
        // 200 MB: more than what the heap of a test may hold beside all else would be kept, were any of it kept
        RewindableStream stream =
                new RewindableStream(new Parts(Collections.nCopies(1000, record).iterator()));

        Items items = new Opener(new Budget(stream)).open(new Origin("c", null, 0), stream);
        int count = 0;
        while (items.next() != null) {
            count++;
        }

        assertThat(count).isEqualTo(1000);
        assertThat(stream.held()).isLessThanOrEqualTo(4 * RewindableStream.WINDOW);
    }
}
