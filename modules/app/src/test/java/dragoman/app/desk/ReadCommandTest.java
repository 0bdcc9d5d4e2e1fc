package dragoman.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Call;
import dragoman.desk.Desk;
import dragoman.desk.Refusal;
import dragoman.desk.StoredReading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final int NESTED = 20_000;

    @TempDir
    private Path directory;

    private Pages pages = new Pages(Path.of(""));
    private Path desk = Path.of("");

    @BeforeEach
    void makePlaces() {
        pages = new Pages(directory.resolve("pages"));
        desk = directory.resolve("desk");
    }

    private Call read(Path... paths) {
        List<String> arguments = new ArrayList<>(List.of("read", "--desk", desk.toString()));
        for (Path path : paths) {
            arguments.add(path.toString());
        }
        return Call.of(arguments.toArray(new String[0]));
    }

    @Test
    void readsAFolderWithAllBelowItAndSaysSo() throws IOException {
        pages.add("b/uk.html", Pages.UKRAINIAN);
        pages.add("a.html", Pages.ENGLISH);
        pages.add(".hidden.html", Pages.RUSSIAN);
        pages.add(".git/ru.html", Pages.RUSSIAN);

        Call call = read(pages.folder());

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("2 pages read into " + desk + ", 0 known already, 0 unreadable\n");
        try (Desk open = Desk.open(desk)) {
            assertThat(open.readings().stream().map(StoredReading::path).sorted())
                    .containsExactly(
                            pages.folder().resolve("a.html").toString(),
                            pages.folder().resolve("b/uk.html").toString());
        }
    }

    @Test
    void readsNothingTwiceAndRemembersWhereElseAPageWasSeen() throws IOException {
        Path first = pages.add("first.html", Pages.ENGLISH);
        read(first);
        Path copy = pages.add("copy.html", Pages.ENGLISH);

        Call call = read(pages.folder());

        assertThat(call.err()).isEqualTo("0 pages read into " + desk + ", 2 known already, 0 unreadable\n");
        try (Desk open = Desk.open(desk)) {
            assertThat(open.paths().values()).containsExactly(List.of(copy.toString(), first.toString()));
        }
    }

    @Test
    @Timeout(120)
    void endsAmongHostilePagesWithAllGoodOnesReadAndAllOthersNamed() throws IOException {
        pages.add("good-en.html", Pages.ENGLISH);
        pages.add("good-cp1251.html", Pages.RUSSIAN, Charset.forName("windows-1251"));
        pages.add("good-uk.html", Pages.UKRAINIAN);
        pages.add("empty.html", "");
        pages.add("deep.html", "<div>".repeat(NESTED) + Pages.ENGLISH.replace("Oslo", "Bergen"));
        Path picture = pages.add("picture.html", bytes(30_000));
        Path large = pages.folder().resolve("large.html");
        writeLarge(large);
        byte[] broken = Pages.ENGLISH.replace("Oslo", "Narvik").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        broken[broken.length / 2] = (byte) 0xff;
        pages.add("broken.html", broken);

        Call call = read(pages.folder());

        assertThat(call.code()).isEqualTo(1);
        try (Desk open = Desk.open(desk)) {
            assertThat(open.readings().stream()
                            .map(stored -> Path.of(stored.path()).getFileName().toString()))
                    .contains("good-en.html", "good-cp1251.html", "good-uk.html", "broken.html");
            assertThat(open.readings().stream()
                            .filter(stored -> stored.path().endsWith("cp1251.html"))
                            .map(stored -> stored.reading().article().text()))
                    .singleElement()
                    .asString()
                    .contains("Министры иностранных дел Норвегии");
            assertThat(open.refusals().stream().map(Refusal::path))
                    .contains(pages.folder().resolve("empty.html").toString(), large.toString(), picture.toString());
            assertThat(open.readings().size() + open.refusals().size()).isEqualTo(8);
            open.refusals()
                    .forEach(refusal ->
                            assertThat(call.err()).contains("  " + refusal.path() + ": " + refusal.reason() + "\n"));
        }
        assertThat(call.err()).contains(large + ": larger than 8 MiB").doesNotContain("Exception");
    }

    @Test
    void namesAPathThatIsNotThere() {
        Path none = directory.resolve("none.html");

        Call call = read(none);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("  " + none + ": no such file\n");
    }

    @Test
    void exportsTheSameBytesWhateverTheThreadsAndTheOrder() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String day = Integer.toString(10 + i);
            files.add(pages.add("en" + i + ".html", Pages.ENGLISH.replace(" 4 March", " " + day + " March")));
            files.add(pages.add("uk" + i + ".html", Pages.UKRAINIAN.replace(" 4 березня", " " + day + " березня")));
            files.add(pages.add("ru" + i + ".html", Pages.RUSSIAN.replace(" 4 марта", " " + day + " марта")));
        }
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(4));

        String one = exported("one", files, 1);
        String four = exported("four", files, 4);
        String other = exported("other", shuffled, 3);

        assertThat(one).contains("\"event\":");
        assertThat(four).isEqualTo(one);
        assertThat(other).isEqualTo(one);
    }

    private String exported(String name, List<Path> files, int threads) {
        desk = directory.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("read", "--desk", desk.toString(), "--threads", Integer.toString(threads)));
        files.forEach(file -> arguments.add(file.toString()));
        assertThat(Call.of(arguments.toArray(new String[0])).code()).isZero();
        Path out = directory.resolve(name + ".jsonl");
        assertThat(Call.of("export", "--desk", desk.toString(), "--out", out.toString())
                        .code())
                .isZero();
        Call stories = Call.of("stories", "--desk", desk.toString(), "--format", "jsonl");
        try {
            return Files.readString(out) + stories.out();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void writeLarge(Path file) throws IOException {
        byte[] megabyte =
                "<p>The same words once more.</p>\n".repeat(32_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
    }
}
