package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DragomanTest {

    @TempDir
    private Path directory;

    @Test
    void listsItsCommands() {
        Call call = Call.of("--help");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("demo", "read", "brief", "events", "stories", "ties", "why", "export", "doctor")
                .contains("extract", "language", "dates", "actors", "code", "attribute", "group", "blocs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "read",
                "brief",
                "events",
                "stories",
                "ties",
                "why",
                "export",
                "doctor",
                "extract",
                "language",
                "dates",
                "actors",
                "code",
                "attribute",
                "group",
                "blocs"
            })
    void showsAnExampleInTheHelpOfEveryCommand(String command) {
        Call call = Call.of(command, "--help");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("Usage: dragoman " + command)
                .containsPattern("Examples?:\\s[^$]*dragoman " + command);
    }

    @Test
    void suggestsTheCommandThatWasMeantAndExitsWithTwo() {
        Call call = Call.of("evnts");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("evnts").contains("dragoman events");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"events --threads x", "code --threads 0", "events --format xml", "events --since May", "read"})
    void exitsWithTwoOnWrongUsage(String line) {
        Call call = Call.of(line.split(" "));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("--help");
    }

    @Test
    void exitsWithTwoWithoutACommand() {
        assertThat(Call.of().code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "events", "stories", "ties", "export"})
    void saysHowToFillADeskThatIsNotThere(String command) {
        Path none = directory.resolve("none");

        Call call = Call.of(command, "--desk", none.toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("there is no desk at " + none).contains("dragoman read");
        assertThat(none).doesNotExist();
    }

    @Test
    void findsAllPartsInPlace() {
        Call call = Call.of("doctor", "--desk", directory.resolve("none").toString());

        assertThat(call.out()).doesNotContain("WRONG").contains("dictionary uk", "dictionary ru", "packs");
        assertThat(call.code()).isZero();
    }
}
