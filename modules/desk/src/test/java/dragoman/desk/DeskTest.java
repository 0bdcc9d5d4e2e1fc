package dragoman.desk;

import static dragoman.desk.MentionBuilder.mention;
import static dragoman.desk.ReadingBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    private static final ReadingBuilder FERRY = page("in/ferry.html", "Поромна угода: “перший рейс” у травні")
            .lang("uk")
            .url("https://example.org/ferry")
            .outlet("Example Daily")
            .published("2024-03-20T06:48:00+02:00")
            .text("Міністри підписали угоду про пором.\nПерший рейс 🚢 відбудеться у травні.")
            .states("GEO", "BGR")
            .person("person-a", "GEO")
            .event(mention(PloverType.AGREE)
                    .actor("GEO", "person-a", "Person A")
                    .recipient("BGR")
                    .on("2024-03-19")
                    .in("batumi-geo", "GEO")
                    .saidBy(null, "a port official")
                    .sentence(0, 35))
            .event(mention(PloverType.COOPERATE)
                    .actor("GEO")
                    .recipient("BGR")
                    .between("2024-05-01", "2024-05-31", EventDate.Precision.MONTH)
                    .sentence(36, 72));

    @TempDir
    private Path directory;

    @Test
    void givesBackAfterReopeningWhatWasAdded() {
        try (Desk desk = Desk.open(directory.resolve("new/desk"))) {
            desk.add(FERRY.page(), FERRY.reading());
        }
        try (Desk desk = Desk.open(directory.resolve("new/desk"))) {
            assertThat(desk.holds(FERRY.page().sha256())).isTrue();
            assertThat(desk.readings()).containsExactly(FERRY.stored());
            assertThat(desk.bytes(FERRY.page().sha256())).isEqualTo(FERRY.page().bytes());
        }
    }

    @Test
    void holdsAPageBeforeItIsFlushed() {
        try (Desk desk = Desk.open(directory)) {
            assertThat(desk.holds(FERRY.page().sha256())).isFalse();
            desk.add(FERRY.page(), FERRY.reading());
            assertThat(desk.holds(FERRY.page().sha256())).isTrue();
        }
    }

    @Test
    void showsTheFirstPathInByteOrderWhateverTheOrderOfArrival() {
        try (Desk desk = Desk.open(directory)) {
            desk.add(FERRY.page(), FERRY.reading());
            desk.seenAt(FERRY.page().sha256(), "in/é.html");
            desk.seenAt(FERRY.page().sha256(), "in/Z.html");
            desk.seenAt(FERRY.page().sha256(), "in/Z.html");
        }
        try (Desk desk = Desk.open(directory)) {
            desk.seenAt(FERRY.page().sha256(), "in/Z.html");
            assertThat(desk.readings()).extracting(StoredReading::path).containsExactly("in/Z.html");
            assertThat(desk.paths().get(FERRY.page().sha256()))
                    .containsExactly("in/Z.html", "in/ferry.html", "in/é.html");
        }
    }

    @Test
    void takesBytesAddedTwiceForOnePage() {
        ReadingBuilder copy = page("copy", "Same").text("Same words.");
        ReadingBuilder original = page("another", "Same").text("Same words.");
        try (Desk desk = Desk.open(directory)) {
            desk.add(copy.page(), copy.reading());
            desk.add(original.page(), original.reading());
            assertThat(desk.readings()).extracting(StoredReading::path).containsExactly("another");
        }
    }

    @Test
    void ordersReadingsByDocument() {
        try (Desk desk = Desk.open(directory)) {
            IntStream.range(0, 200).forEach(i -> add(desk, i));
            assertThat(desk.readings())
                    .hasSize(200)
                    .extracting(StoredReading::document)
                    .isSorted();
        }
    }

    @Test
    void losesNothingThatManyThreadsAdd() throws InterruptedException {
        try (Desk desk = Desk.open(directory)) {
            ExecutorService threads = Executors.newFixedThreadPool(4);
            // every page from two threads
            IntStream.range(0, 600).forEach(i -> threads.execute(() -> add(desk, i % 300)));
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        try (Desk desk = Desk.open(directory)) {
            assertThat(desk.readings()).hasSize(300);
        }
    }

    @Test
    void listsRefusalsUntilTheFileIsRead() {
        try (Desk desk = Desk.open(directory)) {
            desk.refuse("b.html", "the page is empty");
            desk.refuse("a.html", "no text was found");
            desk.refuse("in/ferry.html", "no text was found");
        }
        try (Desk desk = Desk.open(directory)) {
            desk.refuse("b.html", "not a text");
            desk.add(FERRY.page(), FERRY.reading());
        }
        try (Desk desk = Desk.open(directory)) {
            assertThat(desk.refusals())
                    .containsExactly(new Refusal("a.html", "no text was found"), new Refusal("b.html", "not a text"));
        }
    }

    @Test
    void doesNotLetTheTimeOfAddingIntoReadings() {
        Path later = directory.resolve("later");
        Path sooner = directory.resolve("sooner");
        try (Desk desk = Desk.open(sooner, () -> Instant.parse("2024-04-01T00:00:00Z"));
                Desk other = Desk.open(later, () -> Instant.parse("2026-09-01T12:30:00Z"))) {
            desk.add(FERRY.page(), FERRY.reading());
            other.add(FERRY.page(), FERRY.reading());
            assertThat(desk.readings()).isEqualTo(other.readings());
        }
    }

    @Test
    void refusesADirectoryThatIsNoDeskAndLeavesItAlone() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> Desk.open(directory))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("is no desk")
                .hasMessageContaining("name an empty or a new directory");
        try (Stream<Path> entries = Files.list(directory)) {
            assertThat(entries.map(entry -> entry.getFileName().toString())).containsExactly("thesis.txt");
        }
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("desk"), "mine");
        assertThatThrownBy(() -> Desk.open(file))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void refusesADeskOfAnotherFormat() throws IOException {
        Desk.open(directory).close();
        Files.writeString(directory.resolve("desk.toml"), "format = 2\n");
        assertThatThrownBy(() -> Desk.open(directory))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("has format 2")
                .hasMessageContaining("reads format 1");
    }

    @Test
    void refusesADeskThatIsOpen() {
        try (Desk desk = Desk.open(directory)) {
            add(desk, 1);
            assertThatThrownBy(() -> Desk.open(directory))
                    .isInstanceOf(DeskException.class)
                    .hasMessageContaining("is open in another process");
            add(desk, 2);
        }
        try (Desk desk = Desk.open(directory)) {
            assertThat(desk.readings()).hasSize(2);
        }
    }

    @Test
    void refusesADamagedDatabaseAndLeavesItAlone() throws IOException {
        Desk.open(directory).close();
        Path database = directory.resolve("dragoman.duckdb");
        for (String content : List.of("", "this is no database, and it is longer than a header would be")) {
            Files.writeString(database, content);
            assertThatThrownBy(() -> Desk.open(directory))
                    .isInstanceOf(DeskException.class)
                    .hasMessageContaining(database.toString())
                    .hasMessageContaining("restore it from a backup");
            assertThat(database).hasContent(content);
        }
    }

    @Test
    void refusesADeskWhoseDatabaseIsGone() throws IOException {
        try (Desk desk = Desk.open(directory)) {
            add(desk, 1);
        }
        Files.delete(directory.resolve("dragoman.duckdb"));
        assertThatThrownBy(() -> Desk.open(directory))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("is missing")
                .hasMessageContaining("restore it from a backup");
        assertThat(directory.resolve("dragoman.duckdb")).doesNotExist();
    }

    @Test
    void goesOnWhereMakingADeskWasCutShort() throws IOException {
        Files.writeString(directory.resolve("desk.toml"), "format = 1\n");
        Files.writeString(directory.resolve("dragoman.duckdb.part"), "half a data");
        try (Desk desk = Desk.open(directory)) {
            add(desk, 1);
            assertThat(desk.readings()).hasSize(1);
        }
    }

    @Test
    void refusesWorkWhenClosed() {
        Desk desk = Desk.open(directory);
        desk.close();
        desk.close();
        assertThatThrownBy(() -> add(desk, 1)).isInstanceOf(DeskException.class).hasMessageContaining("is closed");
    }

    @Test
    void refusesTheReadingOfAnotherPage() {
        try (Desk desk = Desk.open(directory)) {
            assertThatThrownBy(() -> desk.add(
                            FERRY.page(), page("other", "Other").text("Other.").reading()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> desk.seenAt("00", "nowhere")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void saysWhichPageFileIsDamaged() throws IOException {
        try (Desk desk = Desk.open(directory)) {
            desk.add(FERRY.page(), FERRY.reading());
            desk.flush();
            String sha256 = FERRY.page().sha256();
            Path file = directory.resolve("pages/" + sha256.substring(0, 2) + "/" + sha256 + ".gz");
            Files.write(file, "broken".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> desk.bytes(sha256))
                    .isInstanceOf(DeskException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    private static void add(Desk desk, int number) {
        ReadingBuilder page = page("page-" + number, "Page " + number).text("Number " + number);
        desk.add(page.page(), page.reading());
    }
}
