package dragoman.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Call;
import dragoman.desk.Desk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands extract and read on files that hold many pages. */
class ContainersTest {

    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour Gazette</title>
            <item><guid>g-1</guid><title>Strait open</title><link>https://gazette.example/1</link>
            <pubDate>Tue, 06 May 2031 07:08:09 +0300</pubDate><description>The strait is open to all ships again.</description></item>
            <item><guid>g-2</guid><title>Strait closed</title><link>https://gazette.example/2</link>
            <description>The strait is closed to all ships again.</description></item></channel></rss>
            """;

    @TempDir
    private Path directory;

    private static String page(String place) {
        return "<html><head><title>Ministers meet in " + place + "</title></head><body><article><h1>Ministers meet in "
                + place + "</h1><p>The foreign ministers of Norway and Poland met in " + place
                + " on Monday and spoke about the harbours of the north.</p><p>They agreed to meet again in the autumn,"
                + " the Norwegian ministry said in a statement after the talks.</p></article></body></html>";
    }

    private static byte[] record(String type, String url, String block) {
        return ("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2031-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:6f3c0a52-0000-4000-8000-000000000001>"
                        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                        + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] response(String url, String page) {
        return record("response", url, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page);
    }

    /** With one gzip member for each record. */
    private Path warc(String name, byte[]... records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] record : records) {
            try (GZIPOutputStream member = new GZIPOutputStream(bytes)) {
                member.write(record);
            }
        }
        return Files.write(directory.resolve(name), bytes.toByteArray());
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String id(String line) {
        return line.substring("{\"id\":\"".length(), line.indexOf('"', "{\"id\":\"".length()));
    }

    @Test
    void extractsEveryPageOfEveryContainerInOrderWhateverTheThreads() throws IOException {
        List<String> entries = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> entries.addAll(List.of("p" + i + ".html", page("Oslo " + i))));
        Path zip = zip("a.zip", entries.toArray(new String[0]));
        Path warc = warc(
                "b.warc.gz",
                response("https://gazette.example/a", page("Bergen")),
                record("revisit", "https://gazette.example/a", ""),
                response("https://gazette.example/b", page("Narvik")));
        Path feed = Files.writeString(directory.resolve("feed.xml"), FEED);

        Call one = Call.of("extract", "--threads", "1", warc.toString(), zip.toString(), feed.toString());
        Call four = Call.of("extract", "--threads", "4", warc.toString(), zip.toString(), feed.toString());
        Call folder = Call.of("extract", directory.toString());

        assertThat(one.code()).isZero();
        assertThat(one.lines()).hasSize(44);
        assertThat(id(one.lines().get(0))).isEqualTo(warc + "#0");
        assertThat(one.lines().get(1)).contains("\"url\":\"https://gazette.example/b\"", "Narvik");
        assertThat(id(one.lines().get(2))).isEqualTo(zip + "!/p0.html");
        assertThat(one.lines().get(42))
                .contains("\"path\":\"" + feed + "#g-1\"", "\"published_from\":\"feed\"", "2031-05-06T07:08:09+03:00");
        assertThat(one.err()).isEqualTo("dragoman: passed over in archives: 1 pages met again unchanged\n");
        assertThat(four.out()).isEqualTo(one.out());
        assertThat(folder.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
        assertThat(id(folder.lines().get(0))).isEqualTo(zip + "!/p0.html");
    }

    @Test
    void namesWhatCannotBeReadInItsPlace() throws IOException {
        Path zip = zip("a.zip", "a.html", page("Oslo"), "b.pdf", "%PDF-1.7", "c.html", page("Bergen"));

        Call call = Call.of(
                "extract", zip.toString(), directory.resolve("none.html").toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.lines()).hasSize(4);
        assertThat(call.lines().get(1))
                .isEqualTo("{\"id\":\"%1$s!/b.pdf\",\"path\":\"%1$s!/b.pdf\",\"error\":\"%2$s\"}"
                        .formatted(zip, "this is a PDF file, not a page: save the page as HTML or text"));
        assertThat(call.lines().get(3)).contains("\"error\":\"no such file\"");
        assertThat(call.err()).contains("2 pages could not be read");
    }

    @Test
    void answersAListedMemberAndSaysWhatToDoWithAContainer() throws IOException {
        Path zip = zip("a.zip", "a.html", page("Oslo"), "b.html", page("Bergen"));
        Path warc = warc(
                "b.warc.gz",
                response("https://gazette.example/a", page("Tromsø")),
                response("https://gazette.example/b", page("Narvik")));
        Path feed = Files.writeString(directory.resolve("feed.xml"), FEED);
        String second = id(Call.of("extract", warc.toString()).lines().get(1));
        StringBuilder lines = new StringBuilder();
        for (Object path : List.of(zip + "!/b.html", second, feed + "#g-2", zip, warc, zip + "!/none.html")) {
            lines.append("{\"id\":7,\"path\":\"").append(path).append("\"}\n");
        }

        List<String> answers =
                Call.withInput(lines.toString(), "extract", "--list").lines();

        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).contains("met in Bergen");
        assertThat(answers.get(1)).contains("met in Narvik", "\"url\":\"https://gazette.example/b\"");
        assertThat(answers.get(2)).contains("closed to all ships");
        assertThat(answers.get(3))
                .contains("\"error\":\"the file holds many pages: give it as a FILE", zip + "!/a.html");
        assertThat(answers.get(4)).contains("\"error\":\"the file holds many pages: give it as a FILE", warc + "#0");
        assertThat(answers.get(5)).contains("\"error\":\"there is no such page in " + zip);
    }

    @Test
    void readsContainersIntoADeskAndKnowsTheirPagesAgain() throws IOException {
        Path page = Files.writeString(directory.resolve("page.html"), page("Oslo"));
        Path zip = zip("a.zip", "a.html", page("Oslo"), "b.html", page("Bergen"));
        Path warc = warc(
                "b.warc.gz",
                response("https://gazette.example/b", page("Bergen")),
                record("revisit", "https://gazette.example/b", ""),
                response("https://gazette.example/c", page("Narvik")));
        Path desk = directory.resolve("desk");

        Call call = Call.of("read", "--desk", desk.toString(), page.toString(), zip.toString(), warc.toString());

        assertThat(call.err())
                .isEqualTo("3 pages read into " + desk + ", 2 known already, 0 unreadable\n"
                        + "  passed over in archives: 1 pages met again unchanged\n");
        assertThat(call.code()).isZero();
        try (Desk open = Desk.open(desk)) {
            assertThat(open.paths().values())
                    .contains(List.of(zip + "!/a.html", page.toString()), List.of(zip + "!/b.html", warc + "#0"));
        }
    }

    @Test
    void showsArticlesToBeReadWhereAskedTo() throws IOException {
        Path feed = Files.writeString(directory.resolve("feed.xml"), FEED);

        Call call = Call.of("extract", "--format", "text", feed.toString());

        assertThat(call.out()).isEqualTo("""
                Strait open
                Harbour Gazette · 2031-05-06T07:08:09+03:00 (feed) · en · thin-text

                The strait is open to all ships again.

                %s

                Strait closed
                Harbour Gazette · undated · en · thin-text

                The strait is closed to all ships again.
                """.formatted("─".repeat(80)));
    }

    @Test
    void showsArticlesToBeReadOnATerminalOnly() throws IOException {
        Path feed = Files.writeString(directory.resolve("feed.xml"), FEED);

        Call terminal = Call.onTerminal(30, "extract", feed.toString());
        Call lines = Call.onTerminal(30, "extract", "--format", "jsonl", feed.toString());
        Call list = Call.withInput("", "extract", "--list", "--format", "text");

        assertThat(terminal.out())
                .contains("The strait is open to all\nships again.\n")
                .contains("\n" + "─".repeat(30) + "\n");
        assertThat(lines.lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
        assertThat(list.code()).isEqualTo(2);
    }

    @Test
    void tellsOfUnreadablePagesBesideTheText() {
        Call call = Call.of(
                "extract", "--format", "text", directory.resolve("none.html").toString());

        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(directory.resolve("none.html") + ": no such file");
        assertThat(call.code()).isEqualTo(1);
    }
}
