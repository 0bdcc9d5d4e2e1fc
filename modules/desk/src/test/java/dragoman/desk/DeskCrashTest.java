package dragoman.desk;

import static dragoman.desk.MentionBuilder.mention;
import static dragoman.desk.ReadingBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.knowledge.PloverType;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk in the hands of a process that is killed, or that still runs. */
class DeskCrashTest {

    private static final int KILLS = 8;
    private static final int MENTIONS = 3;
    private static final int WRITERS = 2;

    @TempDir
    private Path directory;

    /** The other process: adds pages without end. Its pages are numbered from a start that is given. */
    public static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws InterruptedException {
            int first = Integer.parseInt(arguments[1]);
            Desk desk = Desk.open(Path.of(arguments[0]));
            System.out.println("open");
            Thread[] threads = new Thread[WRITERS];
            for (int thread = 0; thread < WRITERS; thread++) {
                int start = first + thread;
                threads[thread] = new Thread(() -> {
                    for (int number = start; ; number += WRITERS) {
                        ReadingBuilder page = numbered(number);
                        desk.add(page.page(), page.reading());
                        System.out.println(number);
                    }
                });
                threads[thread].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static ReadingBuilder numbered(int number) {
        ReadingBuilder page = page("page-" + number, "Page " + number)
                .text(("The harbour masters of both towns met again, for the " + number + "th time. ").repeat(20));
        for (int i = 0; i < MENTIONS; i++) {
            page.event(mention(PloverType.CONSULT).actor("FIN").recipient("EST").on("2024-03-19"));
        }
        return page;
    }

    @Test
    void holdsEveryPageWhollyOrNotAtAllAfterEveryKill() throws Exception {
        int most = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = start(1_000_000 * kill);
            if (kill % 4 == 1) {
                Thread.sleep(250L * kill);
            } else {
                awaitLines(writer, 1 + 40 * kill);
                Thread.sleep(kill);
            }
            writer.destroyForcibly();
            assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();

            int held = requireWhole();
            assertThat(held).isGreaterThanOrEqualTo(most);
            most = held;
        }
        assertThat(most).isGreaterThan(64);
    }

    /** Number of pages held. */
    private int requireWhole() throws IOException, SQLException {
        Set<String> hashes = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        try (Desk desk = Desk.open(directory.resolve("desk"))) {
            for (StoredReading stored : desk.readings()) {
                int number = Integer.parseInt(stored.path().substring("page-".length()));
                assertThat(stored).isEqualTo(numbered(number).stored());
                String sha256 = stored.reading().article().sha256();
                assertThat(desk.bytes(sha256)).isEqualTo(numbered(number).page().bytes());
                hashes.add(sha256);
                documents.add(stored.document());
            }
        }
        try (Stream<Path> files = Files.walk(directory.resolve("desk/pages"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString().replace(".gz", ""))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(hashes);
        }
        assertThat(mentions())
                .isEqualTo(documents.stream().collect(Collectors.toMap(document -> document, document -> MENTIONS)));
        return hashes.size();
    }

    private Map<String, Integer> mentions() throws SQLException {
        Map<String, Integer> mentions = new TreeMap<>();
        try (Connection database =
                        DriverManager.getConnection("jdbc:duckdb:" + directory.resolve("desk/dragoman.duckdb"));
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT document, count(DISTINCT n) FROM event_mention GROUP BY document")) {
            while (rows.next()) {
                mentions.put(rows.getString(1), rows.getInt(2));
            }
        }
        return mentions;
    }

    @Test
    void refusesADeskThatAnotherProcessHasOpen() throws Exception {
        Process writer = start(0);
        try {
            awaitLines(writer, 1);
            assertThatThrownBy(() -> Desk.open(directory.resolve("desk")))
                    .isInstanceOf(DeskException.class)
                    .hasMessageContaining("is open in another process")
                    .hasMessageContaining("wait for it to end");
        } finally {
            writer.destroyForcibly();
            assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(int firstNumber) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + directory,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.resolve("desk").toString(),
                        Integer.toString(firstNumber))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The writer prints one line when the desk is open and one for every page it has added. */
    @SuppressWarnings("resource") // belongs to the process
    private static void awaitLines(Process writer, int number) throws IOException {
        BufferedReader output = writer.inputReader(StandardCharsets.UTF_8);
        for (int line = 0; line < number; line++) {
            assertThat(output.readLine()).isNotNull();
        }
    }
}
