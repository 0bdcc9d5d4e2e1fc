package dragoman.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ZipTest {

    private static final byte[] FEED = Taken.utf8(
            "<rss><channel><item><guid>7</guid><title>Aarn</title></item><item><guid>8</guid></item></channel></rss>");

    /** Names and contents by turns. */
    private static byte[] zip(Charset names, Object... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... entries) {
        return zip(StandardCharsets.UTF_8, entries);
    }

    @Test
    void givesThePagesOfAllEntriesWithTheirNames() {
        byte[] none = {};
        byte[] zip = zip(
                "a.html", Taken.html("Aarn"),
                "dir/", none,
                "dir/b.html.gz", Taken.gzip(Taken.html("Bern")),
                "dir/feed.xml", FEED,
                ".hidden.html", Taken.html("Celle"),
                "dir/.git/c.html", Taken.html("Celle"),
                "__MACOSX/a.html", Taken.html("Celle"),
                "crawl.warc.gz",
                        Warc.gzipped()
                                .info()
                                .page("http://a.example/1", Taken.html("Dorum"))
                                .bytes());

        assertThat(Taken.lines("z.zip", zip))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("z.zip!/a.html page null"),
                        line -> assertThat(line).isEqualTo("z.zip!/dir/b.html.gz page null"),
                        line -> assertThat(line).isEqualTo("z.zip!/dir/feed.xml#7 page null"),
                        line -> assertThat(line).isEqualTo("z.zip!/dir/feed.xml#8 page null"),
                        line -> assertThat(line).matches("z\\.zip!/crawl\\.warc\\.gz#\\d+ page http://a\\.example/1"));
        assertThat(Taken.pages("z.zip", zip).get(1).bytes()).isEqualTo(Taken.html("Bern"));
    }

    @Test
    void readsAnArchiveInAnArchiveButNotWithoutEnd() {
        byte[] nested = zip("a.html", Taken.html("Aarn"));
        for (int i = 0; i < 6; i++) {
            nested = zip("n.zip", nested, "b.html", Taken.html("Bern " + i));
        }

        assertThat(Taken.lines("z", nested))
                .containsExactly(
                        "z!/n.zip!/n.zip!/n.zip!/n.zip refused: a zip archive nested more than 4 deep: unpack it first",
                        "z!/n.zip!/n.zip!/n.zip!/b.html page null",
                        "z!/n.zip!/n.zip!/b.html page null",
                        "z!/n.zip!/b.html page null",
                        "z!/b.html page null");
    }

    @Test
    @Timeout(60)
    void endsABombOfOneEntry() {
        assertThat(Taken.lines("z", zip("a.html", new byte[300 << 20], "b.html", Taken.html("Bern"))))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("z!/a.html refused: larger than 8 MiB, the limit for a page"),
                        line -> assertThat(line)
                                .startsWith("z refused: the file cannot be read: unpacks to more than"));
    }

    @Test
    @Timeout(60)
    void endsABombOfManyLevels() {
        byte[] bomb = zip("a", new byte[30 << 20]);
        for (int i = 0; i < 3; i++) {
            List<Object> copies = new ArrayList<>();
            for (int j = 0; j < 16; j++) {
                copies.add(j + ".zip");
                copies.add(bomb);
            }
            bomb = zip(copies.toArray());
        }

        List<String> lines = Taken.lines("z", bomb);

        assertThat(lines).hasSizeLessThan(20);
        assertThat(lines.get(lines.size() - 1)).contains("unpacks to more than 200 times its size");
    }

    @Test
    @Timeout(60)
    void endsABombOfGzip() {
        assertThat(Taken.lines("a.html.gz", Taken.gzip(new byte[40 << 20])))
                .containsExactly("a.html.gz refused: larger than 8 MiB, the limit for a page");
        assertThat(Taken.lines("a.gz", Taken.gzip(Taken.gzip(new byte[300 << 20]))))
                .containsExactly("a.gz refused: larger than 8 MiB, the limit for a page");
    }

    @Test
    void refusesAnEncryptedEntryAndGoesOn() {
        byte[] zip = zip("a.html", Taken.html("Aarn"), "b.html", Taken.html("Bern"));
        zip[6] |= 1;

        assertThat(Taken.lines("z", zip))
                .containsExactly(
                        "z!/a.html refused: this entry of the archive cannot be read: encrypted: unpack the archive first",
                        "z!/b.html page null");
    }

    @Test
    void refusesABrokenEntryAndGoesOn() {
        byte[] zip = zip("a.html", Taken.html("Aarn"), "b.html", Taken.html("Bern"), "c.html", Taken.html("Celle"));
        int second = indexOf(zip, "b.html") + "b.html".length();
        Arrays.fill(zip, second + 5, second + 30, (byte) 0xFF);

        assertThat(Taken.lines("z", zip))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("z!/a.html page null"),
                        line -> assertThat(line)
                                .startsWith("z!/b.html refused: this entry of the archive cannot be read"),
                        line -> assertThat(line).isEqualTo("z!/c.html page null"));
    }

    @Test
    void givesAllBeforeATornEndAndSaysWhereItIs() {
        byte[] zip = zip("a.html", Taken.html("Aarn"), "b.html", Taken.html("Bern"));
        int within = indexOf(zip, "b.html") + 40;
        int between = indexOf(zip, "b.html") - 30;

        assertThat(Taken.lines("z", Arrays.copyOf(zip, within)))
                .containsExactly(
                        "z!/a.html page null",
                        "z!/b.html refused: the archive breaks off at byte " + within + ", in the midst of this entry");
        assertThat(Taken.lines("z", Arrays.copyOf(zip, between)))
                .containsExactly(
                        "z!/a.html page null",
                        "z refused: the archive breaks off at byte " + between + ", behind a whole entry");
    }

    private static int indexOf(byte[] bytes, String mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark);
    }

    @Test
    void readsNamesInOldCharsets() {
        byte[] zip = zip(Charset.forName("IBM866"), "Новости порта.html", Taken.html("Aarn"));

        assertThat(Taken.lines("z", zip)).containsExactly("z!/Новости порта.html page null");
    }

    @Test
    void takesNoDocumentOfAnOfficeForAnArchiveOfPages() {
        byte[] document = zip("[Content_Types].xml", Taken.utf8("<Types/>"), "word/document.xml", Taken.html("Aarn"));

        assertThat(Taken.lines("letter.docx", document))
                .containsExactly(
                        "letter.docx refused: this is an office document, an e-book or a program, not an archive of pages");
    }

    @Test
    void leavesWhatIsNoContainerToTheExtractorWhateverItsNameSays() {
        byte[] pdf = Taken.utf8("%PDF-1.7");

        assertThat(Taken.lines("crawl.warc.gz", Taken.html("Aarn"))).containsExactly("crawl.warc.gz page null");
        assertThat(Taken.pages("a.zip", pdf)).extracting(Page::bytes).containsExactly(pdf);
        assertThat(Taken.lines("empty", new byte[0])).containsExactly("empty page null");
    }
}
